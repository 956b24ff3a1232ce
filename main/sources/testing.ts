import type { Call } from '#contract/define';
import type { SourceId } from '#contract/identifiers';
import { ocsFile, tempFolder } from '#main/copy/testing';
import { openSources, type Sources } from './service.ts';

/** A call that nobody watches or cancels: for tests. */
export const call: Call = { signal: new AbortController().signal, report: () => undefined, ask: async () => '' };

const opened: Sources[] = [];

/** The sources of a data folder, as an engine of their own would have them: for tests. Close them with `closeSources`. */
export function startSources(
  dataDir = tempFolder(),
  options: { granted?: () => boolean; places?: Readonly<Record<string, unknown>> } = {},
) {
  const { granted = () => true, places = {} } = options;
  const sources = openSources({ dataDir, granted, changed: () => undefined, places: () => places });
  opened.push(sources);
  const { service } = sources;
  return {
    dataDir,
    sources,
    service,
    open: async (path: string) => (await service.open({ path }, call)).id as SourceId,
    openIds: async () => (await service.list({}, call)).filter(({ isOpen }) => isOpen).map(({ id }) => id),
  };
}

/** Closes what `startSources` opened. */
export async function closeSources(): Promise<void> {
  await Promise.all(opened.splice(0).map((sources) => sources.close()));
}

/** A new file with one machine of that name and a group: for tests. */
export const fleet = (name: string) =>
  ocsFile((db) => {
    db.prepare("INSERT INTO hardware (ID, DEVICEID, NAME, LASTDATE) VALUES (1, 'd', ?, '2026-11-20 10:00:00')").run(
      name,
    );
    db.prepare("INSERT INTO hardware (ID, DEVICEID, NAME) VALUES (2, '_SYSTEMGROUP_', 'a group')").run();
  });
