import { mkdirSync } from 'node:fs';
import { writeFailure } from './write-failure.ts';

/** Makes a folder and those above it; one that is there already is fine. Fails with `file.*`. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw writeFailure(error, path);
  }
}
