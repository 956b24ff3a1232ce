import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Call, Handlers } from '#contract/define';
import type { SourceId } from '#contract/identifiers';
import type { Source, sources } from '#contract/sources';
import type { Copy } from '#main/copy/copy';
import { fileFailure } from '#main/copy/file-failure';
import { openCopy } from '#main/copy/open';
import type { Prepared, PrepareInput } from '#main/copy/prepare';
import { keepPrepared, preparedBefore } from '#main/copy/prepared-cache';
import type { SlowStatement } from '#main/copy/reader-protocol';
import { Failure } from '#main/platform/failure';
import { makeFolder } from '#main/platform/files/make-folder';
import { exclusively } from '#main/platform/jobs';
import type { Log } from '#main/platform/log';
import { runInThread } from '#main/platform/threads';
import { describe } from './details.ts';
import { openRecent, type RememberedSource, remember } from './recent.ts';

interface Context {
  readonly dataDir: string;
  /** Whether the user picked this file in a dialog (in the app) or on the command line. */
  granted(path: string): boolean;
  changed(domains: readonly string[]): void;
  readonly log?: Log;
}

export interface Sources {
  readonly service: Handlers<typeof sources>;
  /** The open copy of a source; a remembered one that is not open (the engine was restarted) is opened again. */
  copyOf(source: SourceId): Promise<Copy>;
  /** Begins to open the source that was shown last, before any page asks: a start is a third shorter for it. */
  resume(): void;
  close(): Promise<void>;
}

const unwatched = (): Pick<Call, 'signal' | 'report'> => ({
  signal: new AbortController().signal,
  report: () => undefined,
});

/** Local files and snapshots: opened, checked, remembered. One copy a file, shared by all that ask. */
export function openSources({ dataDir, granted, changed, log }: Context): Sources {
  const recent = openRecent(dataDir, log);
  const copies = new Map<SourceId, Promise<Copy>>();
  const known = (id: SourceId): RememberedSource => {
    const entry = recent.read().find((source) => source.id === id);
    if (entry === undefined) throw new Failure('source.unknown');
    return entry;
  };
  const present = ({ checked: _, ...source }: RememberedSource): Source => ({
    ...source,
    isOpen: copies.has(source.id),
  });
  const toldSlow = (source: SourceId) => (statement: SlowStatement) =>
    log?.write({ level: 'warn', event: 'slow', source, ...statement });
  const list = () => recent.read().map(present);

  async function open(
    path: string,
    kind: RememberedSource['kind'],
    call: Pick<Call, 'signal' | 'report'>,
  ): Promise<Source> {
    return exclusively(`open ${path}`, async () => {
      const checked = recent.read().find((source) => source.path === path)?.checked ?? '';
      const input: PrepareInput = { path, companions: join(dataDir, 'indexes'), checked };
      const prepared = before(input) ?? ((await runInThread('prepare', input, call)) as Prepared);
      keepPrepared(input.companions, path, prepared);
      const entry = await remember(recent, path, kind, prepared.checked);
      await close(entry.id);
      copies.set(entry.id, Promise.resolve(openCopy(path, prepared, toldSlow(entry.id))));
      changed(['sources', 'fleet', 'search', 'overview']);
      return present(entry);
    });
  }

  async function close(id: SourceId): Promise<void> {
    const copy = copies.get(id);
    copies.delete(id);
    await (await copy?.catch(() => undefined))?.close();
  }

  const opening = new Map<SourceId, Promise<Source>>();
  /** Opens a remembered source, or waits for the opening that is under way: page and engine may both ask at a start. */
  function openKnown(id: SourceId, call: Pick<Call, 'signal' | 'report'>): Promise<Source> {
    const { path, kind } = known(id);
    const started = opening.get(id) ?? open(path, kind, call).finally(() => opening.delete(id));
    opening.set(id, started);
    return started;
  }

  async function copyOf(id: SourceId): Promise<Copy> {
    if (!copies.has(id)) await openKnown(id, unwatched());
    const copy = copies.get(id);
    if (copy === undefined) throw new Failure('source.unknown');
    return copy;
  }

  /**
   * Has a reader load what the first list needs, while the page still loads. One only: the page needs the other core. The
   * index reads its other columns later (main/copy/index/warm.ts).
   */
  async function askFirstList(id: SourceId): Promise<void> {
    const sort = [{ column: 'lastInventory', descending: true }];
    await (await copyOf(id)).ask('page', { scope: 'active', plan: null, sort, offset: 0, limit: 1 });
  }

  const service: Handlers<typeof sources> = {
    list,
    info: async ({ source }) => describe(await copyOf(source), present(known(source))),
    open: ({ path }, call) => {
      const file = resolve(path);
      if (!granted(file)) throw new Failure('file.notGranted', { path: file });
      return open(file, 'local', call);
    },
    reopen: ({ source }, call) => openKnown(source, call),
    demo: async ({ machines, seed }, call) => {
      const path = join(dataDir, 'demo', `demo-${machines}-${seed}.sqlite`);
      makeFolder(join(dataDir, 'demo'));
      if (!existsSync(path))
        await exclusively(`demo ${path}`, () => runInThread('demo', { machines, seed, path }, call));
      return open(path, 'local', call);
    },
    setDefault: async ({ source }) => {
      known(source);
      await recent.change((all) => all.map((entry) => ({ ...entry, isDefault: entry.id === source })));
      return list();
    },
    rename: async ({ source, name }) => {
      known(source);
      await recent.change((all) => all.map((entry) => (entry.id === source ? { ...entry, name } : entry)));
      return list();
    },
    forget: async ({ source }) => {
      await close(source);
      await recent.change((all) => all.filter((entry) => entry.id !== source));
      changed(['sources']);
      return list();
    },
  };
  const closeAll = async () => {
    await Promise.all([...copies.keys()].map(close));
  };
  const resume = () => {
    const last = recent.read()[0];
    // What goes wrong is told to the page when it asks for this source itself
    if (last !== undefined)
      void openKnown(last.id, unwatched())
        .then(() => askFirstList(last.id))
        .catch(() => undefined);
  };
  return { service, copyOf, resume, close: closeAll };
}

/** What was found out about a file in its present state, if it was; fails where the file cannot be opened at all. */
function before({ path, companions }: PrepareInput): Prepared | null {
  try {
    return preparedBefore(companions, path);
  } catch (error) {
    throw fileFailure(error, path) ?? error;
  }
}
