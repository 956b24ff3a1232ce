import type { FleetSink } from '../sink.ts';

interface AssetCategory {
  readonly name: string;
  readonly description: string;
  /** Conditions as the web console stores them: table, column and value of each left open. */
  readonly where: string;
  readonly args: string;
  readonly takes: (osName: string, chassis: string) => boolean;
}

const isServer = (osName: string, chassis: string) =>
  chassis.includes('Rack') || chassis === 'Other' || osName.includes('Server');
const isPortable = (chassis: string) => /book|laptop/i.test(chassis);

/** Categories rest on the chassis and the system: hardware.TYPE, made for it, is 0 on every machine (protocol.md 8.1). */
const categories: readonly AssetCategory[] = [
  {
    name: 'Portables',
    description: 'Ordinateurs portables',
    where: '%s.%s LIKE "%s" OR %s.%s LIKE "%s"',
    args: 'bios,TYPE,%book%,bios,TYPE,%Laptop%',
    takes: (_, chassis) => isPortable(chassis),
  },
  {
    name: 'Serveurs',
    description: 'Physiques et virtuels',
    where: '%s.%s LIKE "%s" OR %s.%s = "%s" OR %s.%s LIKE "%s"',
    args: 'bios,TYPE,%Rack%,bios,TYPE,Other,hardware,OSNAME,%Server%',
    takes: isServer,
  },
  {
    name: 'Postes fixes',
    description: '',
    where: '(%s.%s LIKE "%s" OR %s.%s LIKE "%s" OR %s.%s LIKE "%s" OR %s.%s = "%s") AND %s.%s NOT LIKE "%s"',
    args: 'bios,TYPE,%Desktop%,bios,TYPE,%Tower%,bios,TYPE,%Mini%,bios,TYPE,iMac,hardware,OSNAME,%Server%',
    takes: (osName, chassis) => /desktop|tower|mini|^imac$/i.test(chassis) && !/server/i.test(osName),
  },
  {
    name: 'Mobiles',
    description: 'Téléphones et tablettes',
    where: '%s.%s = "%s"',
    args: 'hardware,OSNAME,Android',
    takes: (osName) => osName === 'Android',
  },
];

/** hardware.CATEGORY_ID as the server sets it at an inventory. */
export function categoryOf(osName: string, chassis: string): number | null {
  const found = categories.findIndex(({ takes }) => takes(osName, chassis));
  return found === -1 ? null : found + 1;
}

/** Writes the categories that the web console made of searches. */
export function writeAssetCategories(sink: FleetSink): void {
  const row = sink.rows('assets_categories', 'ID CATEGORY_NAME CATEGORY_DESC SQL_QUERY SQL_ARGS');
  const select = 'SELECT DISTINCT hardware.ID FROM hardware LEFT JOIN bios on hardware.id = bios.hardware_id WHERE';
  for (const [i, { name, description, where, args }] of categories.entries())
    row(i + 1, name, description, `${select} ${where}`, args);
}
