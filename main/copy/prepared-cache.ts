import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { checkHeader } from './check-file.ts';
import { machineColumns } from './columns.ts';
import { indexVersion } from './index/meta.ts';
import type { Prepared } from './prepare.ts';
import { stateOf } from './prepare.ts';

/** Columns and index of this version: what an older one found out does not count. */
const version = createHash('sha256')
  .update(JSON.stringify([indexVersion, machineColumns]))
  .digest('hex');

const fileOf = (folder: string, path: string) =>
  join(folder, `${createHash('sha256').update(path).digest('hex').slice(0, 24)}.prepared`);

/**
 * What the last check of a file found, when the file is still in that state: opening it again needs no thread and reads
 * nothing but its header. Null when it was never checked, was changed since, or another version checked it. Fails like
 * `prepareFile` where the file is missing, cut or not readable.
 */
export function preparedBefore(folder: string, path: string): Prepared | null {
  const kept = read(fileOf(folder, path));
  if (kept?.version !== version || kept.path !== path) return null;
  checkHeader(path);
  const { prepared } = kept;
  if (stateOf(path) !== prepared.checked) return null;
  return prepared.companion === null || existsSync(prepared.companion) ? prepared : null;
}

/** Keeps what a check found, for the next start. A folder that cannot be written only costs time then. */
export function keepPrepared(folder: string, path: string, prepared: Prepared): void {
  const file = fileOf(folder, path);
  const part = `${file}.${process.pid}.part`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(part, serialize({ version, path, prepared }), { mode: 0o600 });
    renameSync(part, file);
  } catch {
    rmSync(part, { force: true });
  }
}

function read(file: string): { version: string; path: string; prepared: Prepared } | null {
  try {
    return deserialize(readFileSync(file));
  } catch {
    return null;
  }
}
