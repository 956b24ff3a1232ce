import type { Column, Format } from '#contract/fleet';

/**
 * How values of a column compare and sort. `version`: digit and letter runs; `ip`: numerically, IPv4 before IPv6 before text;
 * `mac`: by the hex digits, in any notation.
 */
export type Order = 'text' | 'number' | 'time' | 'ip' | 'version' | 'mac';

/** Where a machine column comes from in the OCS tables. `many`: several values a machine (one a row of the table). */
export interface ColumnSpec {
  readonly key: string;
  readonly group: Column['group'];
  readonly format: Format;
  readonly order: Order;
  readonly table: string;
  readonly column: string;
  readonly many: boolean;
  /** One number over the machine's rows of the table (aggregates.ts); `leastPercent` = the lowest 100*FREE/TOTAL of its drives. */
  readonly aggregate?: 'sum' | 'leastPercent';
  readonly facet: boolean;
  /** Column that has the value in rows whose MODEL is a device path: Windows agents swap storages.NAME and MODEL (protocol.md 2.11). */
  readonly swapped?: string;
  /** Table that says what the stored key stands for, and by which columns. */
  readonly lookup?: { readonly table: string; readonly key: string; readonly text: string };
  /** Stored key to what it stands for in this source; other values are told as stored. */
  readonly labels?: ReadonlyMap<string, string>;
  /** Shown masked but for its end, and asked for only whether there is one. */
  readonly masked?: true;
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

type Options = Partial<Pick<ColumnSpec, 'many' | 'facet' | 'aggregate' | 'swapped' | 'lookup' | 'masked'>>;

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
const drives = spec('storage', 'drives');
const disks = spec('storage', 'storages');
const many = { many: true };
const choice = { many: true, facet: true };
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
  identity('assetCategory', 'CATEGORY_ID', 'text', 'text', {
    facet: true,
    lookup: { table: 'assets_categories', key: 'ID', text: 'CATEGORY_NAME' },
  }),
  identity('archived', 'ARCHIVE', 'number', 'number'),
  system('os', 'OSNAME', 'text', 'text', { facet: true }),
  system('osVersion', 'OSVERSION', 'version', 'version', { facet: true }),
  system('osComments', 'OSCOMMENTS', 'text', 'text', { facet: true }),
  system('architecture', 'ARCH', 'text', 'text', { facet: true }),
  system('winCompany', 'WINCOMPANY', 'text', 'text', { facet: true }),
  system('winOwner', 'WINOWNER', 'text', 'text', { facet: true }),
  system('winProductId', 'WINPRODID', 'code', 'text'),
  system('winProductKey', 'WINPRODKEY', 'code', 'text', { masked: true }),
  hardware('cpu', 'PROCESSORT', 'text', 'text', { facet: true }),
  hardware('cpuSpeed', 'PROCESSORS', 'number', 'number'),
  hardware('cpuCount', 'PROCESSORN', 'number', 'number', { facet: true }),
  hardware('ram', 'MEMORY', 'megabytes', 'number', { facet: true }),
  hardware('swap', 'SWAP', 'megabytes', 'number'),
  hardware('typeCode', 'TYPE', 'number', 'number'),
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
  network('mac', 'MACADDR', 'mac', 'mac', { many: true }),
  network('subnet', 'IPSUBNET', 'ip', 'ip', choice),
  network('dhcp', 'IPDHCP', 'ip', 'ip', choice),
  network('netMask', 'IPMASK', 'ip', 'ip', choice),
  network('netGateway', 'IPGATEWAY', 'ip', 'ip', choice),
  network('netDescription', 'DESCRIPTION', 'text', 'text', many),
  network('netType', 'TYPE', 'text', 'text', choice),
  network('netTypeMib', 'TYPEMIB', 'text', 'text', choice),
  network('netSpeed', 'SPEED', 'text', 'text', choice),
  network('netMtu', 'MTU', 'text', 'text', choice),
  network('netStatus', 'STATUS', 'text', 'text', choice),
  network('netVirtual', 'VIRTUALDEV', 'number', 'number', many),
  drives('driveTotal', 'TOTAL', 'megabytes', 'number', { aggregate: 'sum' }),
  drives('driveFree', 'FREE', 'megabytes', 'number', { aggregate: 'sum' }),
  drives('freePercent', 'FREE', 'number', 'number', { aggregate: 'leastPercent' }),
  drives('driveLetter', 'LETTER', 'text', 'text', choice),
  drives('driveType', 'TYPE', 'text', 'text', choice),
  drives('driveFileSystem', 'FILESYSTEM', 'text', 'text', choice),
  drives('driveVolume', 'VOLUMN', 'text', 'text', many),
  drives('driveFiles', 'NUMFILES', 'number', 'number', many),
  drives('driveCreated', 'CREATEDATE', 'date', 'time', many),
  disks('diskSize', 'DISKSIZE', 'megabytes', 'number', { aggregate: 'sum' }),
  disks('disk', 'MODEL', 'text', 'text', { ...choice, swapped: 'NAME' }),
  disks('diskName', 'NAME', 'text', 'text', { many: true, swapped: 'MODEL' }),
  disks('diskManufacturer', 'MANUFACTURER', 'text', 'text', choice),
  disks('diskDescription', 'DESCRIPTION', 'text', 'text', choice),
  disks('diskType', 'TYPE', 'text', 'text', choice),
  disks('diskSerial', 'SERIALNUMBER', 'code', 'text', many),
  disks('diskFirmware', 'FIRMWARE', 'version', 'version', choice),
  agent('lastInventory', 'LASTDATE', 'datetime', 'time'),
  agent('lastContact', 'LASTCOME', 'datetime', 'time'),
  agent('agent', 'USERAGENT', 'text', 'text', { facet: true }),
  agent('quality', 'QUALITY', 'number', 'number'),
  agent('contacts', 'FIDELITY', 'number', 'number'),
  agent('inventoryDuration', 'ETIME', 'datetime', 'time'),
  agent('checksum', 'CHECKSUM', 'number', 'number'),
  agent('stateCode', 'SSTATE', 'number', 'number'),
  { ...spec('admin', 'accountinfo')('tag', 'TAG', 'text', 'text', { facet: true }), entities: true },
];

/** What the stored keys of a column stand for: labels of a list, names of categories. */
export const labelsOf = ({ labels, field }: ColumnSpec): ReadonlyMap<string, string> | undefined =>
  labels ?? field?.labels;
