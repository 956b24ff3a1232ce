import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One line of the log: never parameters of a query, never inventory values, never secrets. */
export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [key: string]: string | number | boolean | null | undefined;
}

export interface Log {
  write(line: LogLine): void;
}

const rotateAtBytes = 5_000_000;

/** JSON lines in `<folder>/<name>.log`; one older file is kept. A log that cannot be written never stops the work. */
export function openLog(folder: string, name: 'engine' | 'shell' = 'engine'): Log {
  const path = join(folder, `${name}.log`);
  let size = sizeOf(path);
  return {
    write(line) {
      const text = `${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`;
      try {
        if (size + text.length > rotateAtBytes) {
          renameSync(path, `${path}.1`);
          size = 0;
        }
        if (size === 0) mkdirSync(folder, { recursive: true });
        appendFileSync(path, text, { mode: 0o600 });
        size += text.length;
      } catch {
        // A full disk or a closed folder must not take the engine down with it
      }
    },
  };
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
