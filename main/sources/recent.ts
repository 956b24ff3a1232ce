import { createHash } from 'node:crypto';
import { basename, extname, join } from 'node:path';
import { z } from 'zod';
import type { SourceId } from '#contract/identifiers';
import { Source } from '#contract/sources';
import type { Log } from '#main/platform/log';
import { openStateFile, type StateFile } from '#main/platform/state-file';

/** A remembered source; `checked` = state of the file (main/copy/file-state.ts) whose pages were found sound. */
export const RememberedSource = Source.omit({ isOpen: true }).extend({ checked: z.string() });
export type RememberedSource = z.infer<typeof RememberedSource>;
export type Recent = StateFile<RememberedSource[]>;

const keptSources = 30;

export const openRecent = (dataDir: string, log?: Log): Recent =>
  openStateFile(join(dataDir, 'sources.json'), z.array(RememberedSource), [], log);

/** The same file is always the same source: its id comes from its path. */
export const sourceIdOf = (path: string): SourceId =>
  `file-${createHash('sha256').update(path).digest('hex').slice(0, 16)}` as SourceId;

/**
 * Puts a source first in the list, keeping the name and default mark that it had. The first one ever is the default. Of more
 * than thirty the oldest leaves the list, but never the default.
 */
export async function remember(
  recent: Recent,
  path: string,
  kind: RememberedSource['kind'],
  checked: string,
): Promise<{ entry: RememberedSource; dropped: readonly RememberedSource[] }> {
  const id = sourceIdOf(path);
  let dropped: readonly RememberedSource[] = [];
  const all = await recent.hold((list) => {
    const known = list.find((entry) => entry.id === id);
    const entry: RememberedSource = {
      id,
      name: known?.name ?? basename(path, extname(path)),
      kind,
      path,
      isDefault: known?.isDefault ?? list.length === 0,
      openedAt: new Date().toISOString(),
      checked,
    };
    const others = list.filter((other) => other.id !== id);
    const usual = others.filter(({ isDefault }) => isDefault).length;
    dropped = others.filter(({ isDefault }) => !isDefault).slice(keptSources - 1 - usual);
    return [entry, ...others.filter((other) => !dropped.includes(other))];
  });
  return { entry: all[0] as RememberedSource, dropped };
}
