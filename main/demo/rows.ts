import type { Database, Statement } from 'better-sqlite3';

export type Value = string | number | null | Buffer;

/** Adds rows of one table; they are written some dozens a statement (a call into SQLite costs more than a row). */
export type AddRow = (...values: Value[]) => void;

export interface RowWriter {
  /** The adder for columns of a table, in the order of their names. */
  into(table: string, columns: string): AddRow;
  /** Writes what is buffered. */
  flush(): void;
}

const parametersPerStatement = 240;

/** Buffers rows by table and writes them in multi-row statements. */
export function createRowWriter(db: Database): RowWriter {
  const flushes: (() => void)[] = [];
  return {
    into: (table, columns) => {
      const names = columns.split(' ');
      const width = names.length;
      const rows = Math.max(1, Math.floor(parametersPerStatement / width));
      const insert = (n: number) => db.prepare(insertSql(table, names, n));
      let many: Statement | null = null;
      let buffer: Value[] = [];
      flushes.push(() => {
        if (buffer.length === 0) return;
        const rest = insert(buffer.length / width);
        rest.run(buffer);
        buffer = [];
      });
      return (...values) => {
        if (values.length !== width) throw new Error(`${table}: ${values.length} values for ${width} columns`);
        for (const value of values) buffer.push(value);
        if (buffer.length < width * rows) return;
        many ??= insert(rows);
        many.run(buffer);
        buffer = [];
      };
    },
    flush: () => {
      for (const flush of flushes) flush();
    },
  };
}

function insertSql(table: string, columns: readonly string[], rows: number): string {
  const tuple = `(${columns.map(() => '?').join(',')})`;
  return `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(',')}) VALUES ${Array(rows).fill(tuple).join(',')}`;
}
