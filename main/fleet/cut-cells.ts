import type { Cell } from '#contract/identifiers';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where rows hold text of more than `limit` characters, of which only the beginning has left the database. */
export function longCells(rows: readonly (readonly Cell[])[], limit: number): Place[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (typeof cell === 'string' && cell.length > limit ? [{ row, column }] : [])),
  );
}
