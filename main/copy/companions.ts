import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** Files that the console keeps about one inventory file, in its own folder. */
export interface Companions {
  /** Index of a file that is not ours to write. */
  readonly index: string;
  /** What the last check of it found. */
  readonly prepared: string;
}

/** Where the console keeps what belongs to a file: by its path. */
export function companionsOf(folder: string, path: string): Companions {
  const name = createHash('sha256').update(path).digest('hex').slice(0, 24);
  return { index: join(folder, `${name}.index`), prepared: join(folder, `${name}.prepared`) };
}

/** Removes what is kept about a file that the console no longer remembers; the file itself stays. */
export function removeCompanions(folder: string, path: string): void {
  for (const file of Object.values(companionsOf(folder, path))) {
    try {
      rmSync(file, { force: true });
    } catch {
      // Held by a reader that is just ending (Windows): it is only in the way of nothing
    }
  }
}
