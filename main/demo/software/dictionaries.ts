import type { FleetSink } from '../sink.ts';
import type { Catalogue } from './catalogue.ts';
import { categoryOf, defaultCategory } from './categories.ts';
import type { Installer } from './install.ts';

/** Writes the dictionary tables behind `software`. */
export function writeDictionaries(sink: FleetSink, { catalogue }: Installer): void {
  const names = sink.rows('software_name', 'ID NAME');
  const publishers = sink.rows('software_publisher', 'ID PUBLISHER');
  const versions = sink.rows('software_version', 'ID VERSION PRETTYVERSION MAJOR MINOR PATCH');
  for (const [i, name] of catalogue.names.entries()) names(i + 1, name);
  for (const [i, publisher] of catalogue.publishers.entries()) publishers(i + 1, publisher);
  for (const [i, version] of catalogue.versions.entries()) versions(i + 1, version, ...prettyVersion(version));
}

/**
 * Writes software_link, which OCS's cron script keeps for its page of all software: machines by name, publisher and version,
 * with the category that the server put each in.
 */
export function writeLinks(sink: FleetSink, { catalogue, counts }: Installer): void {
  const link = sink.rows('software_link', 'NAME_ID PUBLISHER_ID VERSION_ID CATEGORY_ID IDENTIFIER COUNT');
  const categorised = sink.rows('software_categories_link', 'NAME_ID PUBLISHER_ID VERSION_ID CATEGORY_ID');
  for (const [triple, count] of machinesByTriple(catalogue, counts)) {
    const [nameId = 0, publisherId = 0, versionId = 0] = triple.split('/').map(Number);
    const name = catalogue.names[nameId - 1] ?? '';
    const category = categoryOf(name);
    const identifier = `${name};${catalogue.publishers[publisherId - 1]};${catalogue.versions[versionId - 1]}`;
    link(nameId, publisherId, versionId, category, identifier.slice(0, 255), count);
    if (category !== defaultCategory) categorised(nameId, publisherId, versionId, category);
  }
}

function machinesByTriple({ releases }: Catalogue, counts: Uint32Array): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [release, { nameId, publisherId, versionId }] of releases.entries()) {
    const count = counts[release] ?? 0;
    const key = `${nameId}/${publisherId}/${versionId}`;
    if (count > 0) sums.set(key, (sums.get(key) ?? 0) + count);
  }
  return sums;
}

/** PRETTYVERSION, MAJOR, MINOR and PATCH as the server cuts them (server, Inventory/Software.pm; console.md 2.6). */
export function prettyVersion(
  version: string,
): [pretty: string, major: number | null, minor: number | null, patch: number | null] {
  if (version === 'Unavailable') return [version, 0, 0, 0];
  const pretty = version.replace(/^.:/, '').split(/[$#@~!&*()[\];,:?^\-+_`A-Za-z\\/]/)[0] ?? '';
  const [major = 0, minor = 0, patch = 0] = pretty.split('.').map((part) => Number.parseInt(part, 10) || 0);
  return [pretty === '' || pretty === '0' ? 'Unavailable' : pretty, major, minor, patch];
}
