import { stat } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import type { Handlers } from '#contract/define';
import type { exports_ } from '#contract/exports';
import type { FleetContext } from '#main/fleet/context';
import { machineRows } from '#main/fleet/machine-rows';
import { idsOf } from '#main/fleet/selection';
import { Failure } from '#main/platform/failure';
import { exclusively } from '#main/platform/jobs';
import type { Log } from '#main/platform/log';
import { runInThread } from '#main/platform/threads';
import type { ExportInput, exportMachines } from './export-machines.ts';
import { openFolders } from './folders.ts';
import { headed } from './headings.ts';
import { streamedText, tableText } from './table-text.ts';

export interface ExportsContext extends FleetContext {
  /** Whether the user picked this file in a dialog (in the app) or on the command line. */
  granted(path: string): boolean;
  /** Folder of the console's own state: where exports went is kept there, to clean up after a crash. */
  readonly dataDir: string;
  readonly log?: Log;
}

/** Machines copied as text at most: more belongs in a file. */
const clipboardLimit = 10_000;
/** Characters from which on no further machine is copied: cells are whole, and a hostile file may hold gigabytes of them. */
const textLimit = 50_000_000;

/** Tables to files and to the clipboard. */
export function exportsService(context: ExportsContext): Handlers<typeof exports_> {
  const folders = openFolders(context.dataDir, context.log);
  return {
    machines: async ({ selection, sort, columns, format, path, separator, guardFormulas }, call) => {
      const target = resolve(path);
      if (!context.granted(target)) throw new Failure('file.notGranted', { path: target });
      return exclusively(target, async () => {
        const { copy, ids } = await idsOf(context, selection, sort, call.signal);
        // Over the inventory itself? Whatever the user picked, that is not what they want
        if (target === copy.path || (await isSameFile(target, copy.path)))
          throw new Failure('file.denied', { path: target });
        await folders.use(dirname(target));
        const file = { path: target, format, separator, guardFormulas, title: basename(target, extname(target)) };
        const input: ExportInput = {
          source: copy.path,
          fingerprint: copy.fingerprint,
          tables: copy.schema.tables,
          ...headed(copy, columns),
          ids,
          file,
        };
        const written = (await runInThread('export', input, call)) as Awaited<ReturnType<typeof exportMachines>>;
        return { ...written, path: target };
      });
    },
    machinesText: async ({ selection, sort, columns, format, headers }, { signal }) => {
      const { copy, ids } = await idsOf(context, selection, sort, signal);
      const { specs, columns: headings } = headed(copy, columns);
      let cutCells = 0;
      const onCut = () => {
        cutCells += 1;
      };
      const batches = machineRows(copy, ids.subarray(0, clipboardLimit), specs, signal, { onCut });
      const { text, rows, whole } = await streamedText(headings, batches, format, headers, textLimit);
      return { text, rows, cut: !whole || ids.length > clipboardLimit, cutCells };
    },
    tableText: ({ columns, rows, format, headers }) => {
      const named = columns.map(({ header, format: kind }) => ({ key: header, header, format: kind }));
      return { text: tableText(named, rows, format, headers) };
    },
  };
}

/** Whether two paths lead to one file: by another case of letters, a link, a folder that is mounted twice. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path, { bigint: true }).catch(() => null)));
  return a != null && b != null && a.ino !== 0n && a.ino === b.ino && a.dev === b.dev;
}
