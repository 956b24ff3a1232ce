import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../../out/threads/cli.js', import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface BuiltCli {
  /** A folder of the test's own. */
  readonly folder: string;
  start(...args: string[]): ChildProcess;
  /** With stdout into an open file. */
  startInto(stdout: number, ...args: string[]): ChildProcess;
  run(...args: string[]): Promise<Outcome>;
  remove(): void;
}

/** The command line as tests/build-threads.ts bundled it, with a folder and a state of the test's own. */
export function builtCli(): BuiltCli {
  const folder = mkdtempSync(join(tmpdir(), 'ocs-cli-'));
  const startWith = (stdout: 'pipe' | number, args: string[]): ChildProcess => {
    const { OCS_SOURCE: _, LC_ALL: __, LC_MESSAGES: ___, ...env } = process.env;
    return spawn(process.execPath, [entry, ...args], {
      env: { ...env, LANG: 'C', OCS_CLI_DATA: join(folder, 'data') },
      stdio: ['ignore', stdout, 'pipe'],
    });
  };
  const start = (...args: string[]) => startWith('pipe', args);
  const run = async (...args: string[]): Promise<Outcome> => {
    const child = start(...args);
    let [stdout, stderr] = ['', ''];
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, stdout, stderr };
  };
  return {
    folder,
    start,
    startInto: (stdout, ...args) => startWith(stdout, args),
    run,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
