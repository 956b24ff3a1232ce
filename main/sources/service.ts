import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Handlers } from '#contract/define';
import type { FaultCode } from '#contract/fault';
import type { SourceId } from '#contract/identifiers';
import type { Source, sources } from '#contract/sources';
import { removeCompanions } from '#main/copy/companions';
import type { Copy } from '#main/copy/copy';
import { fileFailure } from '#main/copy/file-failure';
import { openCopy } from '#main/copy/open';
import type { Prepared, PrepareInput } from '#main/copy/prepare';
import { keepPrepared, preparedBefore } from '#main/copy/prepared-cache';
import type { SlowStatement } from '#main/copy/reader-protocol';
import { Failure, stopIfCancelled } from '#main/platform/failure';
import { makeFolder } from '#main/platform/files/make-folder';
import { removePartsOf, removeStaleParts } from '#main/platform/files/stale-parts';
import type { Log } from '#main/platform/log';
import { runInThread } from '#main/platform/threads';
import { describe } from './details.ts';
import { firstShown } from './first-shown.ts';
import { OpenCopies } from './open-copies.ts';
import { Openings, type Watcher } from './openings.ts';
import { openRecent, type RememberedSource, remember, sourceIdOf } from './recent.ts';

interface Context {
  readonly dataDir: string;
  /** Whether the user picked this file in a dialog (in the app) or on the command line. */
  granted(path: string): boolean;
  changed(domains: readonly string[]): void;
  /** Where the page was left: which source it will show first. */
  places?(): Readonly<Record<string, unknown>>;
  readonly log?: Log;
}

export interface Sources {
  readonly service: Handlers<typeof sources>;
  /** The open copy of a source; a remembered one that is not open (the engine was restarted) is opened again. */
  copyOf(source: SourceId): Promise<Copy>;
  /** Begins to open the source that the page will show, before it asks: a start is a third shorter for it. */
  resume(): void;
  close(): Promise<void>;
}

/** Milliseconds that a cancelled check has to end by itself: SQLite reads a whole file in one go. */
const graceMs = 300;

/** What makes an old demo fleet worth nothing: it is made anew. */
const beyondUse: readonly FaultCode[] = ['source.damaged', 'source.notSqlite', 'source.notOcs'];

/** Local files and snapshots: opened, checked, remembered. One copy a file, shared by all that ask. */
export function openSources({ dataDir, granted, changed, places = () => ({}), log }: Context): Sources {
  const recent = openRecent(dataDir, log);
  const companions = join(dataDir, 'indexes');
  void removeStaleParts(companions);
  const copies = new OpenCopies();
  const openings = new Openings();
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

  async function open(path: string, kind: RememberedSource['kind'], watcher: Watcher): Promise<Source> {
    const checked = recent.read().find((source) => source.path === path)?.checked ?? '';
    const prepared = await prepare({ path, companions, checked }, watcher);
    // Who has left wants to find nothing changed
    stopIfCancelled(watcher.signal);
    keepPrepared(companions, path, prepared);
    const { entry, dropped } = await remember(recent, path, kind, prepared.fingerprint);
    await copies.put(entry.id, openCopy(path, prepared, toldSlow(entry.id)));
    await Promise.all(dropped.map(letGo));
    changed(['sources', 'fleet', 'search', 'overview']);
    return present(entry);
  }

  /** Closes what is open of a source that is no longer remembered, and removes what we kept about its file. */
  async function letGo({ id, path }: RememberedSource): Promise<void> {
    await copies.close(id);
    removeCompanions(companions, path);
  }

  const openFile = (path: string, kind: RememberedSource['kind'], watcher: Watcher | null) =>
    openings.join(path, watcher, (shared) => open(path, kind, shared));
  const openKnown = (id: SourceId, watcher: Watcher | null) => {
    const { path, kind } = known(id);
    return openFile(path, kind, watcher);
  };

  async function copyOf(id: SourceId): Promise<Copy> {
    if (!copies.has(id)) await openKnown(id, null);
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

  async function openDemo(path: string, machines: number, seed: number, watcher: Watcher): Promise<Source> {
    const make = () => runInThread('demo', { machines, seed, path }, watcher);
    if (!existsSync(path)) await make();
    try {
      return await open(path, 'local', watcher);
    } catch (error) {
      if (!(error instanceof Failure && beyondUse.includes(error.code))) throw error;
      await copies.close(sourceIdOf(path));
      await make();
      return open(path, 'local', watcher);
    }
  }

  const service: Handlers<typeof sources> = {
    list,
    info: async ({ source }) => describe(await copyOf(source), present(known(source))),
    open: ({ path }, call) => {
      const file = resolve(path);
      if (!granted(file)) throw new Failure('file.notGranted', { path: file });
      return openFile(file, 'local', call);
    },
    reopen: ({ source }, call) => openKnown(source, call),
    demo: async ({ machines, seed }, call) => {
      const path = join(dataDir, 'demo', `demo-${machines}-${seed}.sqlite`);
      makeFolder(join(dataDir, 'demo'));
      return openings.join(path, call, (shared) => openDemo(path, machines, seed, shared));
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
      const entry = recent.read().find(({ id }) => id === source);
      if (entry !== undefined) {
        await openings.stop(entry.path);
        await letGo(entry);
      }
      await recent.change((all) => all.filter(({ id }) => id !== source));
      changed(['sources']);
      return list();
    },
  };
  const resume = () => {
    const first = firstShown(recent.read(), places());
    // What goes wrong is told to the page when it asks for this source itself
    if (first !== undefined)
      void openKnown(first.id, null)
        .then(() => askFirstList(first.id))
        .catch(() => undefined);
  };
  const close = async () => {
    await openings.stopAll();
    await copies.closeAll();
  };
  return { service, copyOf, resume, close };
}

/** What was found out about a file in its present state, or is found out now; fails where the file cannot be opened. */
async function prepare(input: PrepareInput, watcher: Watcher): Promise<Prepared> {
  const { path, companions } = input;
  try {
    const onEnd = (thread: number) => void removePartsOf(thread, companions);
    return (
      preparedBefore(companions, path) ??
      ((await runInThread('prepare', input, watcher, { graceMs, onEnd })) as Prepared)
    );
  } catch (error) {
    throw fileFailure(error, path) ?? error;
  }
}
