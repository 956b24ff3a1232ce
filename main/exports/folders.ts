import { join } from 'node:path';
import { z } from 'zod';
import { removeStaleParts } from '#main/platform/files/stale-parts';
import type { Log } from '#main/platform/log';
import { openStateFile } from '#main/platform/state-file';

export interface Folders {
  /** Remembers that an export goes to a folder, and cleans what an earlier one left half written there. */
  use(folder: string): Promise<void>;
}

const remembered = 10;

/** The folders that exports went to lately. Parts that a killed engine left in them are removed at once. */
export function openFolders(dataDir: string, log?: Log): Folders {
  const state = openStateFile(join(dataDir, 'export-folders.json'), z.array(z.string().max(4096)), [], log);
  for (const folder of state.read()) void removeStaleParts(folder);
  return {
    use: async (folder) => {
      const known = state.read();
      if (known[0] !== folder)
        await state.hold((all) => [folder, ...all.filter((each) => each !== folder)].slice(0, remembered));
      await removeStaleParts(folder);
    },
  };
}
