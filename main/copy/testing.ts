import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Row } from '#main/platform/db/schema';
import { readThrough } from '#main/platform/db/sqlite';
import type { Copy } from './copy.ts';
import { asIntrospection } from './introspect.ts';
import { createOcsFile } from './ocs-tables/create.ts';
import { openCopy } from './open.ts';
import { prepareFile } from './prepare.ts';
import { openReader } from './reader.ts';
import type { Tasks } from './tasks.ts';

const unwatched = { signal: new AbortController().signal, report: () => undefined };

/** A new folder: for tests. It goes with all others when the run ends (tests/temp-folder.ts). */
export const tempFolder = (): string => mkdtempSync(join(tmpdir(), 'ocs-'));

/** Path of a new file with the OCS tables, filled by `fill`: for tests. */
export function ocsFile(fill: (db: Database.Database) => void, level?: number): string {
  const path = join(tempFolder(), 'fleet.sqlite');
  const db = new Database(path);
  // A hundred tables one by one, each safe on the disk, would take longer than most tests
  db.pragma('synchronous = OFF');
  db.transaction(() => {
    createOcsFile(db, level === undefined ? {} : { level });
    fill(db);
  })();
  db.close();
  return path;
}

/** Rows of machines by name, ids from 1, and one group: for `ocsFile`. */
export const machines = (names: readonly string[]) => (db: Database.Database) => {
  const insert = db.prepare('INSERT INTO hardware (ID, DEVICEID, NAME) VALUES (?, ?, ?)');
  for (const [i, name] of names.entries()) insert.run(i + 1, `${name}-2026-01-01-00-00-00`, name);
  insert.run(9999, '_SYSTEMGROUP_', 'a group');
};

/** Opens a file as the console does, with reader threads and index: for tests. Close it when done. */
export function openTestCopy(path: string): Copy {
  return openCopy(path, prepareFile({ path, companions: `${path}.indexes`, checked: '' }, unwatched));
}

/** Opens a file in this very thread: for tests that open hundreds. Close it when done. */
export function openCopyHere(path: string): Copy {
  const prepared = prepareFile({ path, companions: `${path}.indexes`, checked: '' }, unwatched);
  const { companion, fingerprint, tables, columns } = prepared;
  const reader = openReader({ path, companion, fingerprint });
  const query = async (sql: string, params: readonly unknown[]) =>
    reader.answer({ kind: 'query', sql, params }) as Row[];
  return {
    path,
    fingerprint,
    schema: asIntrospection(new Map(tables)),
    columns,
    db: readThrough(query),
    readAll: (queries) => Promise.all(queries.map(({ sql, parameters }) => query(sql, parameters))),
    ask: async (task, input) => reader.answer({ kind: 'task', task, input }) as Tasks[typeof task]['output'],
    close: async () => reader.close(),
  };
}

/** Changes a file as another program would, and closes it. */
export function change(path: string, sql: string): void {
  const db = new Database(path);
  db.exec(sql);
  db.close();
}

const program = `
const db = new (require(process.argv[1]))(process.argv[2]);
for (const sql of process.argv.slice(3)) db.exec(sql);
console.log('ready');
process.stdin.on('end', () => db.close()).resume();`;

/** Another process that has done something with a file and still has it open: for tests. */
export interface OtherProgram {
  readonly pid: number;
  /** Closes the file and ends. */
  end(): Promise<void>;
  kill(): Promise<void>;
}

/** Starts another process that opens a file and runs statements; it holds what they took until it is ended or killed. */
export async function otherProgram(path: string, ...statements: string[]): Promise<OtherProgram> {
  const driver = createRequire(import.meta.url).resolve('better-sqlite3');
  const child: ChildProcess = spawn(process.execPath, ['-e', program, driver, path, ...statements], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  await Promise.race([once(child.stdout as NodeJS.ReadableStream, 'data'), ended]);
  if (child.exitCode !== null) throw new Error('the other program failed');
  const gone = async () => void (await ended);
  return {
    pid: child.pid ?? 0,
    end: () => {
      child.stdin?.end();
      return gone();
    },
    kill: () => {
      child.kill('SIGKILL');
      return gone();
    },
  };
}

const mountable = process.platform === 'linux' && process.getuid?.() === 0;

/** Names a test that needs a disk of its own: it says why it does not run where none can be made. */
export const mounts = {
  areMissing: !mountable,
  named: (name: string) => (mountable ? name : `${name} (not run: only root on Linux can mount)`),
};

/** Runs work on a folder that is a read-only mount, with what `fill` put into it: for tests. */
export function onReadOnlyMount(
  fill: (folder: string) => void,
  work: (folder: string) => Promise<void> | void,
): Promise<void> {
  return onDisk('16m', (folder) => {
    fill(folder);
    run('mount', '-o', 'remount,ro', folder);
    return work(folder);
  });
}

/** Runs work on a folder that is a disk of its own of a size (`64k`): for tests. */
export async function onDisk(size: string, work: (folder: string) => Promise<void> | void): Promise<void> {
  const folder = tempFolder();
  run('mount', '-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder);
  try {
    await work(folder);
  } finally {
    run('umount', '-l', folder);
  }
}

function run(program: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
