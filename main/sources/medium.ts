import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';

/** Whether neither the file nor its folder can be written: a CD, a read-only share. Somebody else's file in a folder of ours is none. */
export function isOnReadOnlyMedium(path: string): boolean {
  return !mayWrite(path) && !mayWrite(dirname(path));
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
