import { samples } from '#main/copy/index/testing/rows';
import type { NaiveMachine, Row } from './fleet.ts';
import { ip, mac, nothing, number, type Pick, type Term, text, time, version } from './terms.ts';
import { isEmpty, plain, type Value } from './values.ts';

/** A filter as text, and what it means for a machine. */
export interface Filter {
  readonly text: string;
  readonly holds: (machine: NaiveMachine) => boolean;
}

interface RowFilter {
  readonly text: string;
  readonly holds: (row: Row) => boolean;
}

/** A random filter with up to `depth` levels of and, or, not. */
export function randomFilter(random: () => number, depth: number): Filter {
  const pick: Pick = (of) => of[Math.floor(random() * of.length)] as (typeof of)[number];
  return combined(
    pick,
    depth,
    () => leaf(pick),
    (filters, every) => (machine: NaiveMachine) =>
      every ? filters.every((f) => f.holds(machine)) : filters.some((f) => f.holds(machine)),
  );
}

function combined<T>(
  pick: Pick,
  depth: number,
  make: () => { text: string; holds: (on: T) => boolean },
  join: (of: { text: string; holds: (on: T) => boolean }[], every: boolean) => (on: T) => boolean,
): { text: string; holds: (on: T) => boolean } {
  const inner = () => combined(pick, depth - 1, make, join);
  if (depth === 0) return make();
  switch (pick(['leaf', 'and', 'or', 'not'])) {
    case 'and': {
      const parts = [inner(), inner()];
      return {
        text: parts.map((part) => (/ or /i.test(part.text) ? `(${part.text})` : part.text)).join(pick([' ', ' and '])),
        holds: join(parts, true),
      };
    }
    case 'or': {
      const parts = [inner(), inner(), inner()];
      return { text: parts.map((part) => part.text).join(pick([' or ', ' OR '])), holds: join(parts, false) };
    }
    case 'not': {
      const part = inner();
      return { text: pick([`-(${part.text})`, `not (${part.text})`]), holds: (on) => !part.holds(on) };
    }
    default:
      return make();
  }
}

type Values = (machine: NaiveMachine) => readonly Value[];
const own =
  (column: string): Values =>
  (machine) => [machine.hardware[column] ?? null];
const child =
  (table: string, column: string, read: (value: Value) => Value = (value) => value): Values =>
  (machine) =>
    machine.rows(table).map((row) => read(row[column] ?? null));

function leaf(pick: Pick): Filter {
  const [name, values, term] = pick(fields);
  if (name === '') return pick([() => word(pick), () => rows(pick), () => rows(pick)])();
  const { text: after, test } = pick([0, 1, 2, 3, 4, 5]) === 0 ? nothing(pick) : term(pick);
  const says = /^:(null|empty)$/i.exec(after)?.[1]?.toLowerCase();
  if (says === 'null')
    return { text: name + after, holds: (machine) => values(machine).every((value) => value === null) };
  if (says === 'empty') return { text: name + after, holds: (machine) => values(machine).every(isEmpty) };
  return { text: name + after, holds: (machine) => values(machine).some(test) };
}

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
    .filter(
      (row) =>
        Number(row.TOTAL) > 0 &&
        row.FREE !== null &&
        !/^(?:squashfs|erofs|iso9660|udf|UDF|CDFS)$/.test(String(row.FILESYSTEM)),
    )
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
const diskModel = (row: Row): Value => (isDevice(row) ? row.NAME : row.MODEL) ?? null;
const diskName = (row: Row): Value => (isDevice(row) ? row.MODEL : row.NAME) ?? null;

const fields: readonly (readonly [string, Values, (pick: Pick) => Term])[] = [
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
  ['', own('ID'), time],
  ['', own('ID'), time],
  ['', own('ID'), time],
  ['', own('ID'), time],
  ['', own('ID'), time],
];

/** Columns that a bare word is looked for in, those with values in the samples. */
const wordValues: readonly Values[] = [
  own('NAME'),
  own('USERID'),
  own('DESCRIPTION'),
  child('bios', 'SSN'),
  child('accountinfo', 'TAG', unquote),
  own('IPADDR'),
  child('networks', 'IPADDRESS'),
  child('networks', 'MACADDR'),
  own('OSNAME'),
  child('bios', 'SMODEL'),
  child('accountinfo', 'fields_3', place),
  child('accountinfo', 'fields_4', boxes),
];

function word(pick: Pick): Filter {
  const typed = pick(['pc', 'WINDOWS', 'eric', '0421', '100%_', 'grand', 'usine', '10.1', 'hp', 'ÖFF', 'x\\y', '日本']);
  const wanted = plain(typed);
  return {
    text: pick([typed, `"${typed.replaceAll('\\', '\\\\')}"`]),
    holds: (machine) =>
      wordValues.some((values) => values(machine).some((value) => value !== null && plain(value).includes(wanted))),
  };
}

const state = (value: Value) =>
  value === null ? 'WAITING' : /^(ERR|EXIT_CODE)/.test(String(value)) ? `ERROR ${value}` : value;
type RowField = readonly [string, (row: Row) => Value, (pick: Pick) => Term];
const at =
  (column: string, read: (value: Value) => Value = (value) => value) =>
  (row: Row) =>
    read(row[column] ?? null);

const tables: readonly (readonly [string, string, readonly RowField[]])[] = [
  [
    'software',
    'software',
    [
      ['name', at('NAME'), (pick) => text(pick, samples.title)],
      ['version', at('VERSION'), version],
      ['publisher', at('PUBLISHER'), (pick) => text(pick, samples.publisher)],
    ],
  ],
  [
    'sw',
    'software',
    [
      ['name', at('NAME'), (pick) => text(pick, samples.title)],
      ['folder', at('FOLDER'), (pick) => text(pick, ['C:\\Program Files', '/usr/bin'])],
      ['size', at('FILESIZE'), (pick) => number(pick, [1, 1_000_000])],
    ],
  ],
  [
    'printer',
    'printers',
    [
      ['name', at('NAME'), (pick) => text(pick, samples.printer)],
      ['port', at('PORT'), (pick) => text(pick, ['USB', 'LPT1'])],
    ],
  ],
  [
    'network',
    'networks',
    [
      ['ip', at('IPADDRESS'), ip],
      ['mac', at('MACADDR'), mac],
      ['status', at('STATUS'), (pick) => text(pick, ['Up', 'Down'])],
    ],
  ],
  [
    'storage',
    'storages',
    [
      ['model', diskModel, (pick) => text(pick, samples.printer)],
      ['name', diskName, (pick) => text(pick, ['PHYSICALDRIVE', 'HP'])],
    ],
  ],
  [
    'drive',
    'drives',
    [
      ['letter', at('LETTER'), (pick) => text(pick, ['C:/', 'D:/'])],
      ['free', at('FREE'), (pick) => number(pick, [0, 90, 333])],
    ],
  ],
  ['group', 'groups', [['name', at('NAME'), (pick) => text(pick, ['IT', 'Sales'])]]],
  [
    'package',
    'packages',
    [
      ['name', at('NAME'), (pick) => text(pick, ['package 1', 'package 2'])],
      ['state', at('TVALUE', state), (pick) => text(pick, ['waiting', 'error', 'SUCCESS_3'])],
    ],
  ],
  ['note', 'notes', [['text', at('COMMENTS'), (pick) => text(pick, samples.note)]]],
];

function rows(pick: Pick): Filter {
  const [name, table, known] = pick(tables);
  if (pick([0, 1, 2, 3, 4, 5, 6, 7]) === 0)
    return { text: `${name}()`, holds: (machine) => machine.rows(table).length > 0 };
  const field = (): RowFilter => {
    const [key, value, term] = pick(known);
    const { text: after, test } = pick([0, 1, 2, 3, 4]) === 0 ? nothing(pick) : term(pick);
    return { text: key + after, holds: (row) => test(value(row)) };
  };
  const inside = combined<Row>(
    pick,
    pick([0, 1, 2]),
    field,
    (of, every) => (row) => (every ? of.every((part) => part.holds(row)) : of.some((part) => part.holds(row))),
  );
  return { text: `${name}(${inside.text})`, holds: (machine) => machine.rows(table).some(inside.holds) };
}
