import { pieces } from './pieces.ts';
import type { Row, Table, TableColumn } from './table.ts';

/** Names of the values: the columns' keys; a key met again gets a number, so that no value is lost. */
export function jsonKeys(columns: readonly Pick<TableColumn, 'key'>[]): string[] {
  const seen = new Set<string>();
  return columns.map(({ key }) => {
    let name = key;
    for (let n = 2; seen.has(name); n++) name = `${key} ${n}`;
    seen.add(name);
    return name;
  });
}

/** One row as a JSON object. Built from text, so that a column called `__proto__` is a name like any other. */
export function jsonObject(keys: readonly string[], row: Row): string {
  return `{${keys.map((key, at) => `${JSON.stringify(key)}:${JSON.stringify(row[at] ?? null)}`).join(',')}}`;
}

/** A table as a JSON array of objects, one a line; null stays null. */
export async function* jsonChunks(table: Table): AsyncGenerator<string> {
  const keys = jsonKeys(table.columns);
  let before = '[\n';
  for await (const batch of table.batches) {
    for (const rows of pieces(batch)) {
      yield before + rows.map((row) => jsonObject(keys, row)).join(',\n');
      before = ',\n';
    }
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
