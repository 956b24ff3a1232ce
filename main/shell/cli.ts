import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

/**
 * Runs the command-line tool in this process, without a window: `ocs-desktop --cli machines ...`. It is the bundled
 * entry beside this one, found by name so that the shell does not depend on any domain. Never returns: the process ends
 * before Electron would ask for a display.
 */
export async function runCli(args: readonly string[]): Promise<never> {
  app.dock?.hide();
  const entry = join(app.getAppPath(), 'out', 'main', 'cli.js');
  process.argv = [process.execPath, entry, ...args];
  await import(pathToFileURL(entry).href);
  await Promise.all([process.stdout, process.stderr].map(flushed));
  process.exit(process.exitCode);
}

/** A pipe takes large output piece by piece; ending earlier would cut it. */
const flushed = (stream: NodeJS.WriteStream) => new Promise<void>((resolve) => stream.write('', () => resolve()));
