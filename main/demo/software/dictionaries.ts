import type { Database } from 'better-sqlite3';
import { createRowWriter } from '../rows.ts';
import type { Installer } from './install.ts';

/** Writes the dictionary tables behind `software`. */
export function writeDictionaries(db: Database, { catalogue }: Installer): void {
  const rows = createRowWriter(db);
  const names = rows.into('software_name', 'ID NAME');
  const publishers = rows.into('software_publisher', 'ID PUBLISHER');
  const versions = rows.into('software_version', 'ID VERSION PRETTYVERSION MAJOR MINOR PATCH');
  const extras = rows.into(
    'x_software_extra',
    'ID FOLDER COMMENTS FILENAME FILESIZE SOURCE GUID LANGUAGE BITSWIDTH ARCHITECTURE',
  );
  for (const [i, name] of catalogue.names.entries()) names(i + 1, name);
  for (const [i, publisher] of catalogue.publishers.entries()) publishers(i + 1, publisher);
  for (const [i, version] of catalogue.versions.entries()) versions(i + 1, version, ...prettyVersion(version));
  for (const [i, extra] of catalogue.extras.entries()) {
    extras(
      i + 1,
      extra.folder,
      extra.comments,
      '',
      extra.size,
      0,
      extra.guid,
      extra.language,
      extra.bits,
      extra.architecture,
    );
  }
  rows.flush();
}

/** Writes software_link, which OCS's cron script keeps for its page of all software: machines by name, publisher and version. */
export function writeLinks(db: Database, { catalogue, counts }: Installer): void {
  const rows = createRowWriter(db);
  const link = rows.into('software_link', 'NAME_ID PUBLISHER_ID VERSION_ID CATEGORY_ID IDENTIFIER COUNT');
  catalogue.releases.forEach(({ nameId, publisherId, versionId }, i) => {
    const count = counts[i] ?? 0;
    if (count === 0) return;
    const identifier = `${catalogue.names[nameId - 1]};${catalogue.publishers[publisherId - 1]};${catalogue.versions[versionId - 1]}`;
    link(nameId, publisherId, versionId, null, identifier.slice(0, 255), count);
  });
  rows.flush();
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
