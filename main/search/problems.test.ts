import { describe, expect, test } from 'vitest';
import { filterProblemCodes } from '#contract/filter-problem';
import { filterText } from '#contract/filter-text';
import { filterTextEn } from '#contract/filter-text-en';
import { filterTextFr } from '#contract/filter-text-fr';
import { machineColumns } from '#main/copy/columns';
import { readCriteria } from './read-criteria.ts';
import { vocabularyOf } from './vocabulary.ts';

const vocabulary = vocabularyOf({
  columns: machineColumns,
  schema: { tables: new Map(), has: (table) => table !== 'batteries' && table !== 'download_enable' },
});

function problem(text: string) {
  const read = readCriteria(text, vocabulary, new Date(2026, 10, 23));
  return read.ok ? null : read.problem;
}

test.each([
  ['hots:x', 'unknownFieldTry', 'hots'],
  ['zzzzzzzz:x', 'unknownField', 'zzzzzzzz'],
  ['a softwear(x)', 'unknownTableTry', 'softwear'],
  ['qqqqqqqq(x)', 'unknownTable', 'qqqqqqqq'],
  ['battery(x)', 'notInSource', 'battery'],
  ['package(x)', 'notInSource', 'package'],
  ['printer(naem:x)', 'unknownFieldTry', 'naem'],
  ['printer(x software(y))', 'rowsInRows', 'software'],
  ['memory<8G', 'tableWords', 'memory<8G'],
  ['a drive<10G', 'tableWords', 'drive<10G'],
  ['drive:10G..20G', 'tableWords', 'drive:10G..20G'],
  ['software>=115.2', 'tableWords', 'software>=115.2'],
  ['printer:null', 'tableNothing', 'printer:null'],
  ['-printer:Empty', 'tableNothing', 'printer:Empty'],
  ['disk<100G', 'textNotSizeTry', '100G'],
  ['disk>=500', 'textNotSizeTry', '500'],
  ['disk:100G..', 'textNotSizeTry', '100G'],
  ['model>8GB', 'textNotSize', '8GB'],
  ['network(speed>1G)', 'textNotSize', '1G'],
  ['cpus<many', 'badNumber', 'many'],
  ['ram<8X', 'badSize', '8X'],
  ['ram:*', 'badSize', '*'],
  ['last>yesterdya', 'badDate', 'yesterdya'],
  ['last<2026-02-30', 'badDate', '2026-02-30'],
  ['ip<banana', 'badAddress', 'banana'],
  ['ip:10.0.0.0/64', 'badNetwork', '10.0.0.0/64'],
  ['ip:10.0.0.1..fe80::1', 'mixedAddresses', '10.0.0.1..fe80::1'],
  ['ram:8G..4G', 'rangeBackwards', '8G..4G'],
  ['osVersion:11..9', 'rangeBackwards', '11..9'],
  ['last:2026-03..2026-01', 'rangeBackwards', '2026-03..2026-01'],
  ['serial:""', 'emptyValue', '""'],
  [`name:${'a*'.repeat(17)}`, 'tooManyWildcards', 'a*'.repeat(17)],
])('%s: %s', (text, code, underlined) => {
  const found = problem(text);
  expect(found?.code).toBe(code);
  expect(text.slice(found?.start, found?.end)).toBe(underlined);
});

test.each([
  'COMPUTER:x Last>30d',
  'ip:10.1. ip:fe80::',
  'last:7d..30d',
  'last:30d..7d',
  'ram:8192',
  'ram:"8 GB"',
  'serial:null',
  'name:"null"',
  'site:paris',
  'group=IT',
  'free<10%',
  'agent:unix',
  'version(x) or x'.replace('version(x)', 'video(x)'),
  '10.0.0.0/8',
  'id:5',
  'mac:00',
  'disk:ssd disk(size>1T)',
  'disk>="100G"',
  'model<m serial>5',
  'printer:hp printer="HP LaserJet" printer:(hp or "null")',
  'memory:DDR4 memory(size<8G)',
  'category:x filesystem:ntfs productkey:empty diskSIZE<1T',
])('%s is understood', (text) => {
  expect(problem(text)).toBeNull();
});

test.each([
  ['memory<8G', 'memory(size<8G)'],
  ['drive<=10G', 'drive(total<=10G)'],
  ['drive:10G..', 'drive(total:10G..)'],
  ['software<115.2', 'software(version<115.2)'],
  ['sw>30d', 'sw(installed>30d)'],
  ['sound>3', 'sound(manufacturer:…)'],
  ['printer:null', '-printer()'],
  ['disk<100G', 'diskSize<100G'],
  ['storage(model<1T)', 'size<1T'],
])('%s: did you mean %s', (text, suggestion) => {
  expect(problem(text)?.params.suggestion).toBe(suggestion);
  if (!suggestion.includes('…') && !text.includes('(')) expect(problem(suggestion)).toBeNull();
});

test('150 pasted serials are a filter like any other', () => {
  const serials = Array.from({ length: 150 }, (_, i) => `5CG${1000 + i}`);
  expect(problem(`serial:(${serials.join(' or ')})`)).toBeNull();
  expect(problem(serials.join(' or '))).toBeNull();
});

describe('sentences', () => {
  test.each(filterProblemCodes)('%s has one in each language, with the same gaps', (code) => {
    const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    expect(filterTextEn[code]).not.toBe('');
    expect(gaps(filterTextFr[code])).toEqual(gaps(filterTextEn[code]));
  });

  test('gaps are filled, and hostile parameters stay text', () => {
    const found = problem('hots:x') ?? { code: '', params: {} };
    expect(filterText(found, 'en')).toBe('There is no field “hots”; did you mean “host”?');
    expect(filterText({ code: 'unknownField', params: { field: '{limit} $& <b>' } }, 'fr')).toContain(
      '« {limit} $& <b> »',
    );
  });
});
