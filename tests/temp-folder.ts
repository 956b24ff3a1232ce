import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One folder a run for everything that tests make in the temporary folder, removed whole at the end. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'ocs-tests-'));
  // os.tmpdir() reads these, in the workers of the run and in the programs that they start
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
