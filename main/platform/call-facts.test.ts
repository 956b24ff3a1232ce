import { expect, test } from 'vitest';
import { callFacts } from './call-facts.ts';

test.each([
  ['a read', { source: 'file-1', filter: 'name:secret' }, { total: 9, ids: [1, 2] }, { source: 'file-1', rows: 2 }],
  ['picked machines', { selection: { kind: 'picked', source: 'a' } }, { rows: 7 }, { source: 'a', rows: 7 }],
  ['all that match', { selection: { kind: 'matching', query: { source: 'a' } } }, null, { source: 'a' }],
  ['a list', {}, ['x', 'y', 'z'], { rows: 3 }],
  ['rows of a table', {}, { rows: [['PC-1']] }, { rows: 1 }],
  ['hits', { source: 'a', text: 'PC' }, { hits: [], total: 0 }, { source: 'a', rows: 0 }],
  ['a source that is no id', { source: '/home/anna/fleet.sqlite' }, {}, {}],
  ['what is no object', 'text', 7, {}],
])('%s', (_name, input, value, facts) => {
  expect(callFacts(input, value)).toEqual(facts);
});
