import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Call } from '#contract/define';
import type { Language } from '#contract/fault';
import type { SourceId } from '#contract/identifiers';
import type { Source } from '#contract/sources';
import type { Copy } from '#main/copy/copy';
import { type OpenServices, openServices } from '../services.ts';
import { languageOf } from './language.ts';
import { progressLine } from './progress.ts';

/** Options that every command has. */
export interface GlobalOptions {
  readonly progress?: boolean;
  readonly lang?: string;
}

export interface Session extends OpenServices {
  readonly call: Call;
  readonly language: Language;
  /** Opens a file as the source of this run. */
  open(path: string): Promise<{ source: Source; copy: Copy }>;
}

/** Where the CLI keeps indexes of files that it may not write beside: a cache, apart from the app's own state. */
function stateFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env.OCS_CLI_DATA !== undefined) return resolve(env.OCS_CLI_DATA);
  if (process.platform === 'win32') return join(env.LOCALAPPDATA ?? homedir(), 'OCS Desktop', 'cli');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ocs-desktop', 'cli');
  return join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ocs-desktop', 'cli');
}

/** Runs work with the engine's services, in this process; Ctrl C cancels it, twice ends the program at once. */
export async function withSession(options: GlobalOptions, work: (session: Session) => Promise<void>): Promise<void> {
  const abort = new AbortController();
  const onInterrupt = () => (abort.signal.aborted ? process.exit(1) : abort.abort());
  process.on('SIGINT', onInterrupt);
  const progress = progressLine(options.progress === true);
  const call: Call = { signal: abort.signal, report: progress.report, ask: async ({ answers }) => answers[0] ?? '' };
  const opened = openServices({ dataDir: stateFolder(), granted: () => true, changed: () => undefined, versions: {} });
  const open = async (path: string) => {
    const source = await opened.services.sources.open({ path: resolve(path) }, call);
    progress.end();
    const id = source.id as SourceId;
    return { source: { ...source, id }, copy: await opened.sources.copyOf(id) };
  };
  try {
    await work({ ...opened, call, language: languageOf(options.lang), open });
  } finally {
    progress.end();
    process.off('SIGINT', onInterrupt);
    await opened.sources.close();
  }
}

/** The options of the whole program, from any of its commands. */
export const globalOptions = (command: Command): GlobalOptions => command.optsWithGlobals();
