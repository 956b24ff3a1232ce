import { samples } from '#main/copy/index/testing/rows';
import { diskModel, diskName } from './columns.ts';
import { combined, type Meaning } from './combine.ts';
import type { NaiveMachine, Row } from './fleet.ts';
import { ip, mac, nothing, number, type Pick, type Term, text, version } from './terms.ts';
import type { Value } from './values.ts';

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

/** `table(...)`: one row for which all of it holds. */
export function rows(pick: Pick): Meaning<NaiveMachine> {
  const [name, table, known] = pick(tables);
  if (pick([0, 1, 2, 3, 4, 5, 6, 7]) === 0)
    return { text: `${name}()`, holds: (machine) => machine.rows(table).length > 0 };
  const field = (): Meaning<Row> => {
    const [key, value, term] = pick(known);
    const { text: after, test } = pick([0, 1, 2, 3, 4]) === 0 ? nothing(pick) : term(pick);
    return { text: key + after, holds: (row) => test(value(row)) };
  };
  const inside = combined<Row>(pick, pick([0, 1, 2]), field);
  return { text: `${name}(${inside.text})`, holds: (machine) => machine.rows(table).some(inside.holds) };
}
