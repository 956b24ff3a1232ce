import type { Database } from 'better-sqlite3';

/** Where the index of a copy is read from: blobs by name. */
export interface IndexStore {
  get(name: string): Buffer | undefined;
}

/** Where it is written to. */
export interface IndexSink {
  put(name: string, data: Buffer): void;
}

/** The index inside a SQLite file: table `x_index`. */
export function indexIn(db: Database): IndexStore {
  const exists =
    db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'x_index'").get() !== undefined;
  if (!exists) return { get: () => undefined };
  const statement = db.prepare('SELECT data FROM x_index WHERE name = ?').pluck();
  return {
    get: (name) => {
      const data = statement.get(name);
      return Buffer.isBuffer(data) ? data : undefined;
    },
  };
}

/** Writes into the table `x_index` of a file; the caller has a transaction open. */
export function indexInto(db: Database): IndexSink {
  db.exec('DROP TABLE IF EXISTS x_index; CREATE TABLE x_index (name TEXT PRIMARY KEY, data BLOB) WITHOUT ROWID');
  const insert = db.prepare('INSERT OR REPLACE INTO x_index (name, data) VALUES (?, ?)');
  return { put: (name, data) => void insert.run(name, data) };
}
