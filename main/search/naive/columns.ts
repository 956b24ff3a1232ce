import { samples } from '#main/copy/index/testing/rows';
import type { NaiveMachine, Row } from './fleet.ts';
import { ip, mac, nothing, number, type Pick, type Term, text, time, version } from './terms.ts';
import type { Value } from './values.ts';

/** The values of a machine that a field asks. */
export type Values = (machine: NaiveMachine) => readonly Value[];
export const own =
  (column: string): Values =>
  (machine) => [machine.hardware[column] ?? null];
export const child =
  (table: string, column: string, read: (value: Value) => Value = (value) => value): Values =>
  (machine) =>
    machine.rows(table).map((row) => read(row[column] ?? null));

const megabytes = [
  ['', 1],
  ['M', 1],
  ['G', 1024],
  ['GiB', 1024],
] as const;
const unquote = (value: Value) =>
  value === null ? null : String(value).replaceAll('&#039;', "'").replaceAll('&quot;', '"');
const place = (value: Value) => (value === '1' ? 'Office' : value === '2' ? 'Home' : value);
const boxes = (value: Value) => (value === null ? null : String(value).split('&&&').filter(Boolean).join(', '));
/** Not network drives, images or memory; a volume counts once. */
const notCounted = ['squashfs', 'nfs4', 'fuse.sshfs'];
const notLocal = ['Network Drive', 'CD-Rom Drive'];
const counted = (machine: NaiveMachine): readonly Row[] => {
  const volumes = new Map<string, Row>();
  for (const row of machine.rows('drives')) {
    const system = String(row.FILESYSTEM ?? '').toLowerCase();
    if (notCounted.includes(system) || notLocal.includes(String(row.TYPE))) continue;
    const device = system === 'apfs' ? '' : (row.VOLUMN ?? '');
    volumes.set(JSON.stringify([row.LETTER ?? '', device, row.FILESYSTEM ?? '', row.TOTAL, row.FREE]), row);
  }
  return [...volumes.values()];
};
const percents: Values = (machine) => {
  const all = counted(machine)
    .filter((row) => Number(row.TOTAL) > 0 && row.FREE !== null)
    .map((row) => Math.floor((100 * Number(row.FREE)) / Number(row.TOTAL)));
  return [all.length === 0 ? null : Math.min(...all)];
};
const total = (values: readonly Value[]): Value => {
  const all = values.filter((value) => value !== null);
  return all.length === 0 ? null : all.reduce((sum: number, value) => sum + Number(value), 0);
};
/** Millions of bytes from these agents, to MiB; else MiB as stored. */
const mebibytes = (machine: NaiveMachine, size: Value): Value => {
  if (size === null || !/^(OCS-NG_unified|Fusion)/.test(String(machine.hardware.USERAGENT))) return size;
  return (Number(size) * 1_000_000) / 1_048_576;
};
const diskSize: Values = (machine) => {
  const sum = total(machine.rows('storages').map((row) => mebibytes(machine, row.DISKSIZE ?? null)));
  return [sum === null ? null : Math.round(Number(sum))];
};
const category: Values = ({ hardware: { CATEGORY_ID: id = null } }) => [
  id === 1 ? 'Notebooks' : id === 2 ? 'Serveurs "prod"' : id,
];

const isDevice = (row: Row) => String(row.MODEL ?? '').startsWith('\\');
/** Windows agents swap the two. */
export const diskModel = (row: Row): Value => (isDevice(row) ? row.NAME : row.MODEL) ?? null;
export const diskName = (row: Row): Value => (isDevice(row) ? row.MODEL : row.NAME) ?? null;

/** Name, values and terms of the fields asked. */
export const fields: readonly (readonly [string, Values, (pick: Pick) => Term])[] = [
  ['name', own('NAME'), (pick) => text(pick, samples.name)],
  ['USER', own('USERID'), (pick) => text(pick, samples.user)],
  ['os', own('OSNAME'), (pick) => text(pick, samples.os)],
  ['desc', own('DESCRIPTION'), (pick) => text(pick, samples.note)],
  ['serial', child('bios', 'SSN'), (pick) => text(pick, samples.serial)],
  ['site', child('accountinfo', 'TAG', unquote), (pick) => text(pick, samples.tag.map(unquote))],
  ['kind', child('accountinfo', 'fields_3', place), (pick) => text(pick, ['Office', 'Home', '3', 'o'])],
  ['boxes', child('accountinfo', 'fields_4', boxes), (pick) => text(pick, ['Red, Blue', 'Blue', 'e'])],
  ['date-d-achat', child('accountinfo', 'fields_5'), time],
  ['osVersion', own('OSVERSION'), version],
  ['biosVersion', child('bios', 'BVERSION'), version],
  ['ram', own('MEMORY'), (pick) => number(pick, [2048, 4096, 8192, 16384], megabytes)],
  ['cpus', own('PROCESSORN'), (pick) => number(pick, [1, 2, 4])],
  ['quality', own('QUALITY'), (pick) => number(pick, [0.5, 1, 1.25, 3])],
  [
    'freePercent',
    percents,
    (pick) =>
      number(
        pick,
        [0, 9, 33, 50],
        [
          ['', 1],
          ['%', 1],
        ],
      ),
  ],
  [
    'driveTotal',
    (machine) => [total(counted(machine).map((row) => row.TOTAL ?? null))],
    (pick) => number(pick, [0, 1000, 2000, 301_000], megabytes.slice(0, 2)),
  ],
  ['last', own('LASTDATE'), time],
  ['seen', own('LASTCOME'), time],
  ['mainip', own('IPADDR'), ip],
  ['ip', (machine) => [...own('IPADDR')(machine), ...child('networks', 'IPADDRESS')(machine)], ip],
  ['subnet', child('networks', 'IPSUBNET'), ip],
  ['mac', child('networks', 'MACADDR'), mac],
  ['driveFileSystem', child('drives', 'FILESYSTEM'), (pick) => text(pick, ['ext4', 'NTFS', 'squashfs'])],
  ['driveCreated', child('drives', 'CREATEDATE'), time],
  ['diskSize', diskSize, (pick) => number(pick, [0, 476_939, 512_000, 1_024_000], megabytes.slice(0, 2))],
  ['diskName', (machine) => machine.rows('storages').map(diskName), (pick) => text(pick, ['PHYSICALDRIVE', 'HP'])],
  ['assetCategory', category, (pick) => text(pick, ['Notebooks', 'serveurs "prod"', '3', 'o'])],
  ['archived', own('ARCHIVE'), (pick) => number(pick, [0, 1])],
  ['checksum', own('CHECKSUM'), (pick) => number(pick, [1, 262_143])],
  ['winProductKey', own('WINPRODKEY'), nothing],
  ['netSpeed', child('networks', 'SPEED'), (pick) => text(pick, ['1 Gb/s', '100 Mbps'])],
  ['netVirtual', child('networks', 'VIRTUALDEV'), (pick) => number(pick, [0, 1])],
  ['disk', (machine) => machine.rows('storages').map(diskModel), (pick) => text(pick, samples.printer)],
];

/** Columns that a bare word is looked for in, those with values in the samples. */
export const wordValues: readonly Values[] = [
  own('NAME'),
  own('USERID'),
  own('DESCRIPTION'),
  child('bios', 'SSN'),
  child('accountinfo', 'TAG', unquote),
  own('IPADDR'),
  child('networks', 'IPADDRESS'),
  own('OSNAME'),
  child('bios', 'SMODEL'),
  child('accountinfo', 'fields_3', place),
  child('accountinfo', 'fields_4', boxes),
];
