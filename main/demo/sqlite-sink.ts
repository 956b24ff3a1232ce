import type { Database, Statement } from 'better-sqlite3';
import { type AddRow, type AddSoftware, type FleetSink, TextBytes, type Value } from './sink.ts';

const parametersPerStatement = 240;

/** A sink into the tables of an OCS file of ours. Rows are written some dozens a statement: a call costs more than a row. */
export function createSqliteSink(db: Database): FleetSink & { flush(): void } {
  const adders = new Map<string, AddRow>();
  const flushes: (() => void)[] = [];
  const open = (table: string, columns: string): AddRow => {
    const { add, flush } = createTableWriter(db, table, columns.split(' '));
    flushes.push(flush);
    return add;
  };
  const rows = (table: string, columns: string): AddRow => {
    const key = `${table} ${columns}`;
    const known = adders.get(key) ?? open(table, columns);
    adders.set(key, known);
    return known;
  };
  return {
    rows,
    // Stored narrow, the texts once each: main/copy/layout.ts
    software: (texts): AddSoftware => {
      const extra = rows(
        'x_software_extra',
        'ID FOLDER COMMENTS FILENAME FILESIZE SOURCE GUID LANGUAGE BITSWIDTH ARCHITECTURE',
      );
      for (const [i, { folder, comments, size, source, guid, language, bits, architecture }] of texts.entries())
        extra(i + 1, folder, comments, '', size, source, guid, language, bits, architecture);
      const add = rows('x_software', 'HARDWARE_ID NAME_ID PUBLISHER_ID VERSION_ID EXTRA_ID INSTALLDATE');
      return (machine, name, publisher, version, text, installedAt) =>
        add(machine, name, publisher, version, text + 1, installedAt);
    },
    addColumns: (table, columns) => {
      for (const { name, type } of columns) db.exec(`ALTER TABLE "${table}" ADD COLUMN "${name}" ${type}`);
    },
    addTable: (table, columns) => {
      const lines = columns.map(({ name, type, isUnique }) => `"${name}" ${type}${isUnique ? ' UNIQUE' : ''}`);
      db.exec(`CREATE TABLE "${table}" ("ID" INTEGER PRIMARY KEY, ${lines.join(', ')})`);
    },
    settle: () => undefined,
    flush: () => {
      for (const flush of flushes) flush();
    },
  };
}

function createTableWriter(db: Database, table: string, names: readonly string[]) {
  const width = names.length;
  const size = width * Math.max(1, Math.floor(parametersPerStatement / width));
  const insert = (rows: number, cell = (_column: number) => '?') => db.prepare(insertSql(table, names, rows, cell));
  let many: Statement | null = null;
  let buffer: Value[] = [];
  const flush = () => {
    if (buffer.length === 0) return;
    insert(buffer.length / width).run(buffer);
    buffer = [];
  };
  /** The driver writes valid text only, so bytes that are none go in as a blob cast to text. */
  const addBytes = (values: readonly Value[]) => {
    flush();
    const isBytes = (column: number) => values[column] instanceof TextBytes;
    insert(1, (column) => (isBytes(column) ? 'CAST(? AS TEXT)' : '?')).run(
      values.map((value) => (value instanceof TextBytes ? value.bytes : value)),
    );
  };
  const add: AddRow = (...values) => {
    if (values.length !== width) throw new Error(`${table}: ${values.length} values for ${width} columns`);
    if (values.some((value) => value instanceof TextBytes)) return addBytes(values);
    for (const value of values) buffer.push(value);
    if (buffer.length < size) return;
    many ??= insert(size / width);
    many.run(buffer);
    buffer = [];
  };
  return { add, flush };
}

function insertSql(table: string, columns: readonly string[], rows: number, cell: (column: number) => string): string {
  const tuple = `(${columns.map((_, column) => cell(column)).join(',')})`;
  return `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(',')}) VALUES ${Array(rows).fill(tuple).join(',')}`;
}
