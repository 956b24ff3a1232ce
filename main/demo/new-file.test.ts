import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '#main/platform/failure';
import { writeNewFile } from './new-file.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ocs-new-file-'));
  path = join(folder, 'fleet.sqlite');
});

afterEach(() => rmSync(folder, { recursive: true }));

const fillUp = async (db: Database.Database) => {
  db.exec('CREATE TABLE t (a)');
  const insert = db.prepare('INSERT INTO t VALUES (zeroblob(100000))');
  for (let i = 0; i < 100; i++) insert.run();
};

describe('writeNewFile', () => {
  it('gives the file its name when it is whole, in rollback mode and with no file beside it', async () => {
    const value = await writeNewFile(path, async (db) => {
      await fillUp(db);
      expect(existsSync(path)).toBe(false);
      return 42;
    });
    expect(value).toBe(42);
    expect(readdirSync(folder)).toEqual(['fleet.sqlite']);
    const db = new Database(path, { readonly: true });
    expect(db.pragma('journal_mode', { simple: true })).toBe('delete');
    expect(db.pragma('page_size', { simple: true })).toBe(8192);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.close();
  });

  it('leaves nothing when the disk is full, and says so', async () => {
    const full = writeNewFile(path, async (db) => {
      // SQLite answers a database at its size limit exactly as a full disk: SQLITE_FULL.
      db.pragma('max_page_count = 40');
      await fillUp(db);
    });
    await expect(full).rejects.toMatchObject({ code: 'file.diskFull', params: { path } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps the old file of the name until the new one is whole', async () => {
    writeFileSync(path, 'old');
    const failing = writeNewFile(path, async () => {
      throw new Failure('cancelled');
    });
    await expect(failing).rejects.toMatchObject({ code: 'cancelled' });
    expect(readFileSync(path, 'utf8')).toBe('old');
    await writeNewFile(path, fillUp);
    expect(readFileSync(path).subarray(0, 15).toString()).toBe('SQLite format 3');
  });

  it('removes what a killed process left, but not the draft of one that runs', async () => {
    const { pid: dead } = spawnSync(process.execPath, ['-e', '0']);
    const running = `.fleet.sqlite.${process.ppid}.part`;
    writeFileSync(join(folder, `.fleet.sqlite.${dead}.part`), 'half');
    writeFileSync(join(folder, running), 'half');
    await writeNewFile(path, fillUp);
    expect(readdirSync(folder).sort()).toEqual([running, 'fleet.sqlite'].sort());
  });

  it('says that the folder is not there, and that a target is no file', async () => {
    await expect(writeNewFile(join(folder, 'no', 'fleet.sqlite'), fillUp)).rejects.toMatchObject({
      code: 'file.noFolder',
    });
    await expect(writeNewFile(folder, fillUp)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });
});
