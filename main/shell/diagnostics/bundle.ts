import { readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { z } from 'zod';
import { Settings } from '#contract/settings';
import { Source } from '#contract/sources';
import { logWithoutPaths } from './without-paths.ts';

const Sources = z.array(Source.pick({ id: true, kind: true, isDefault: true, openedAt: true, path: true }));
type Known = z.infer<typeof Sources>[number];

/** A file of the bundle: its name and its text. */
export type BundleFile = readonly [name: string, text: string];

/**
 * What helps to understand a fault elsewhere: versions, preferences, logs, and the sources by id, kind and size. Names,
 * paths, filters, views, openers and everything of an inventory stay here.
 */
export function bundleFiles(userData: string, versions: Readonly<Record<string, string>>): BundleFile[] {
  const sources = readJson(join(userData, 'sources.json'), Sources) ?? [];
  const settings = readJson(join(userData, 'settings.json'), Settings) ?? {};
  const known = [...sources.map(({ path }) => path), userData, homedir()];
  const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
  return [
    ['versions.json', json(versions)],
    ['settings.json', json(settings)],
    ['sources.json', json(sources.map(withoutName))],
    ...logNames(userData).map((name): BundleFile => {
      const log = readFileSync(join(userData, 'logs', name), 'utf8');
      return [`logs/${name}`, logWithoutPaths(log, known)];
    }),
  ];
}

function withoutName({ path, ...source }: Known): Omit<Known, 'path'> & { sizeBytes: number | null } {
  try {
    return { ...source, sizeBytes: statSync(path).size };
  } catch {
    return { ...source, sizeBytes: null };
  }
}

function logNames(userData: string): string[] {
  try {
    return readdirSync(join(userData, 'logs')).filter((name) => /^(engine|shell)\.log(\.1)?$/.test(name));
  } catch {
    return [];
  }
}

function readJson<T>(path: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** The files as the bytes of a zip archive. */
export async function* zipped(files: readonly BundleFile[]): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, text] of files) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  for await (const chunk of zip.outputStream as Readable) yield chunk as Uint8Array;
}
