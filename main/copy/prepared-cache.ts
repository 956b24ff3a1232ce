import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { answersReader } from '#main/platform/db/open-sqlite';
import { partPathOf } from '#main/platform/files/part-name';
import { checkHeader } from './check-file.ts';
import { machineColumns } from './columns.ts';
import { companionsOf } from './companions.ts';
import { fingerprintOf } from './file-state.ts';
import { indexVersion } from './index/meta.ts';
import { isCompanionOf } from './index-file.ts';
import type { Prepared } from './prepare.ts';

/** Shape of what is kept, index and columns of this version: what another one found out does not count. */
const version = createHash('sha256')
  .update(JSON.stringify([2, indexVersion, machineColumns]))
  .digest('hex');

/**
 * What the last check of a file found, when the file is still in that state: opening it again needs no thread and reads
 * nothing but its first page. Null when it was never checked, was changed since, another version checked it, or another
 * program keeps it locked just now (a thread can wait for that). Fails like `prepareFile` where the file is missing, cut or
 * not readable.
 */
export function preparedBefore(folder: string, path: string): Prepared | null {
  const kept = read(companionsOf(folder, path).prepared);
  if (kept?.version !== version || kept.path !== path) return null;
  checkHeader(path);
  const { prepared } = kept;
  if (fingerprintOf(path) !== prepared.fingerprint || !answersReader(path)) return null;
  return prepared.companion === null || isCompanionOf(prepared.companion, prepared.fingerprint) ? prepared : null;
}

/** Keeps what a check found, for the next start. A folder that cannot be written only costs time then. */
export function keepPrepared(folder: string, path: string, prepared: Prepared): void {
  const file = companionsOf(folder, path).prepared;
  const part = partPathOf(file);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(part, serialize({ version, path, prepared }), { mode: 0o600 });
    renameSync(part, file);
  } catch {
    if (existsSync(part)) rmSync(part, { force: true });
  }
}

function read(file: string): { version: string; path: string; prepared: Prepared } | null {
  try {
    return deserialize(readFileSync(file));
  } catch {
    return null;
  }
}
