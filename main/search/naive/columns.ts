import { samples } from '#main/copy/index/testing/rows';
import type { NaiveMachine, Row } from './fleet.ts';
import { ip, mac, number, type Pick, type Term, text, time, version } from './terms.ts';
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
const percents: Values = (machine) => {
  const all = machine
    .rows('drives')
    .filter((row) => Number(row.TOTAL) > 0 && row.FREE !== null)
    .map((row) => Math.floor((100 * Number(row.FREE)) / Number(row.TOTAL)));
  return [all.length === 0 ? null : Math.min(...all)];
};
const sum =
  (table: string, column: string): Values =>
  (machine) => {
    const all = child(table, column)(machine).filter((value) => value !== null);
    return [all.length === 0 ? null : all.reduce((total: number, value) => total + Number(value), 0)];
  };

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
  ['driveTotal', sum('drives', 'TOTAL'), (pick) => number(pick, [0, 1000, 2000, 301_000], megabytes.slice(0, 2))],
  ['last', own('LASTDATE'), time],
  ['seen', own('LASTCOME'), time],
  ['mainip', own('IPADDR'), ip],
  ['ip', (machine) => [...own('IPADDR')(machine), ...child('networks', 'IPADDRESS')(machine)], ip],
  ['subnet', child('networks', 'IPSUBNET'), ip],
  ['mac', child('networks', 'MACADDR'), mac],
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
