import type { Column, Format } from '#contract/fleet';

/** How values of a column compare and sort. `version`: digit and letter runs; `ip`: numerically, IPv4 before IPv6 before text. */
export type Order = 'text' | 'number' | 'time' | 'ip' | 'version';

/** File systems of images, which are mounted read-only and full by nature (snaps, discs): they tell nothing of a disk. As agents write them. */
export const imageFileSystems: readonly string[] = ['squashfs', 'erofs', 'iso9660', 'udf', 'UDF', 'CDFS'];

/** Where a machine column comes from in the OCS tables. `many`: several values a machine (one a row of the table). */
export interface ColumnSpec {
  readonly key: string;
  readonly group: Column['group'];
  readonly format: Format;
  readonly order: Order;
  readonly table: string;
  readonly column: string;
  readonly many: boolean;
  /** One number over the machine's rows of the table; `leastPercent` = the lowest 100*FREE/TOTAL of its drives but images. */
  readonly aggregate?: 'sum' | 'leastPercent';
  readonly facet: boolean;
  /** Column that has the value where this one has a device path: Windows agents swap storages.NAME and MODEL (protocol.md 2.11). */
  readonly unlessDevice?: string;
  /** Written by the web console, which stores quotes as HTML entities (ocsreports, function_commun.php): decode to read. */
  readonly entities?: boolean;
  /** Custom admin field: its label, and how its stored values read (console.md 2.7). */
  readonly label?: string;
  /** Custom admin field: its technical name (accountinfo_config.NAME), `[0-9A-Za-z]+`. */
  readonly technicalName?: string;
  readonly field?: AdminField;
}

/** A custom admin field (accountinfo_config): list kinds store a key or labels joined by `&&&`. */
export interface AdminField {
  readonly kind: 'text' | 'textarea' | 'select' | 'checkbox' | 'radio' | 'date' | 'number';
  /** Stored key to label, for select and radio. */
  readonly labels: ReadonlyMap<string, string>;
}

type Options = Partial<Pick<ColumnSpec, 'many' | 'facet' | 'aggregate' | 'entities'>>;

const spec =
  (group: ColumnSpec['group'], table: string) =>
  (key: string, column: string, format: Format, order: Order, options: Options = {}): ColumnSpec => ({
    key,
    group,
    format,
    order,
    table,
    column,
    many: false,
    facet: false,
    ...options,
  });

const identity = spec('identity', 'hardware');
const system = spec('system', 'hardware');
const hardware = spec('hardware', 'hardware');
const bios = spec('bios', 'bios');
const network = spec('network', 'networks');
const storage = spec('storage', 'drives');
const agent = spec('agent', 'hardware');

/** Every built-in machine column, in the order of the column picker. Custom admin fields (`field<N>`) come after them. */
export const machineColumns: readonly ColumnSpec[] = [
  identity('name', 'NAME', 'text', 'text'),
  identity('id', 'ID', 'number', 'number'),
  identity('deviceId', 'DEVICEID', 'code', 'text'),
  identity('user', 'USERID', 'text', 'text', { facet: true }),
  identity('domain', 'USERDOMAIN', 'text', 'text', { facet: true }),
  identity('workgroup', 'WORKGROUP', 'text', 'text', { facet: true }),
  identity('description', 'DESCRIPTION', 'text', 'text'),
  identity('uuid', 'UUID', 'code', 'text'),
  system('os', 'OSNAME', 'text', 'text', { facet: true }),
  system('osVersion', 'OSVERSION', 'version', 'version', { facet: true }),
  system('osComments', 'OSCOMMENTS', 'text', 'text', { facet: true }),
  system('architecture', 'ARCH', 'text', 'text', { facet: true }),
  system('winCompany', 'WINCOMPANY', 'text', 'text', { facet: true }),
  system('winOwner', 'WINOWNER', 'text', 'text', { facet: true }),
  system('winProductId', 'WINPRODID', 'code', 'text'),
  hardware('cpu', 'PROCESSORT', 'text', 'text', { facet: true }),
  hardware('cpuSpeed', 'PROCESSORS', 'number', 'number'),
  hardware('cpuCount', 'PROCESSORN', 'number', 'number', { facet: true }),
  hardware('ram', 'MEMORY', 'megabytes', 'number', { facet: true }),
  hardware('swap', 'SWAP', 'megabytes', 'number'),
  bios('manufacturer', 'SMANUFACTURER', 'text', 'text', { facet: true }),
  bios('model', 'SMODEL', 'text', 'text', { facet: true }),
  bios('serial', 'SSN', 'code', 'text'),
  bios('chassis', 'TYPE', 'text', 'text', { facet: true }),
  bios('assetTag', 'ASSETTAG', 'code', 'text'),
  bios('biosManufacturer', 'BMANUFACTURER', 'text', 'text', { facet: true }),
  bios('biosVersion', 'BVERSION', 'version', 'version', { facet: true }),
  bios('biosDate', 'BDATE', 'text', 'text'),
  bios('boardManufacturer', 'MMANUFACTURER', 'text', 'text', { facet: true }),
  bios('boardModel', 'MMODEL', 'text', 'text', { facet: true }),
  bios('boardSerial', 'MSN', 'code', 'text'),
  { ...network('ip', 'IPADDR', 'ip', 'ip'), table: 'hardware' },
  { ...network('ipSource', 'IPSRC', 'ip', 'ip'), table: 'hardware' },
  { ...network('dns', 'DNS', 'ip', 'ip', { facet: true }), table: 'hardware' },
  { ...network('gateway', 'DEFAULTGATEWAY', 'ip', 'ip', { facet: true }), table: 'hardware' },
  network('addresses', 'IPADDRESS', 'ip', 'ip', { many: true }),
  network('mac', 'MACADDR', 'mac', 'text', { many: true }),
  network('subnet', 'IPSUBNET', 'ip', 'ip', { many: true, facet: true }),
  network('dhcp', 'IPDHCP', 'ip', 'ip', { many: true, facet: true }),
  storage('driveTotal', 'TOTAL', 'megabytes', 'number', { aggregate: 'sum' }),
  storage('driveFree', 'FREE', 'megabytes', 'number', { aggregate: 'sum' }),
  storage('freePercent', 'FREE', 'number', 'number', { aggregate: 'leastPercent' }),
  { ...storage('diskSize', 'DISKSIZE', 'megabytes', 'number', { aggregate: 'sum' }), table: 'storages' },
  { ...storage('disk', 'MODEL', 'text', 'text', { many: true, facet: true }), table: 'storages', unlessDevice: 'NAME' },
  agent('lastInventory', 'LASTDATE', 'datetime', 'time'),
  agent('lastContact', 'LASTCOME', 'datetime', 'time'),
  agent('agent', 'USERAGENT', 'text', 'text', { facet: true }),
  agent('quality', 'QUALITY', 'number', 'number'),
  agent('contacts', 'FIDELITY', 'number', 'number'),
  { ...spec('admin', 'accountinfo')('tag', 'TAG', 'text', 'text', { facet: true }), entities: true },
];
