import Database from 'better-sqlite3';
import { registerFunctions } from './functions.ts';

/**
 * Opens a file for reading only, in a way that a hostile file cannot use: no functions called from its schema, cell sizes
 * checked, nothing written even by mistake. (CHECK constraints are not computed: SQLite drops them on such a connection.)
 */
export function openForReading(path: string): Database.Database {
  const db = new Database(path, { readonly: true, fileMustExist: true, timeout: 2000 });
  try {
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    db.pragma('query_only = ON');
    db.pragma('cache_size = -8000');
    db.pragma('temp_store = MEMORY');
    registerFunctions(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Whether a file answers a reader now: false while another program keeps it locked. Fails as SQLite does where it cannot be
 * read at all.
 */
export function answersReader(path: string): boolean {
  const db = new Database(path, { readonly: true, fileMustExist: true, timeout: 0 });
  try {
    db.prepare('SELECT 1 FROM sqlite_schema').get();
    return true;
  } catch (error) {
    if (String((error as { code?: string }).code).startsWith('SQLITE_BUSY')) return false;
    throw error;
  } finally {
    db.close();
  }
}
