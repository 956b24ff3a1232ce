import { expect, test } from 'vitest';
import { contract } from './index.ts';

const methods = Object.entries(contract).flatMap(([domain, list]) =>
  Object.entries(list).map(([name, method]) => [`${domain}.${name}`, method] as const),
);

const malformed: unknown[] = [
  undefined,
  null,
  0,
  'text',
  [],
  true,
  { source: '../../etc' },
  { source: 1 },
  { source: 'a', id: -1 },
  { source: 'a', id: 'x' },
  { source: "x'; drop table hardware;--" },
  { source: 'a', filter: 'x'.repeat(4001) },
  { source: 'a', scope: 'every' },
  { path: 'a\0b' },
  { path: '' },
  { source: 'a', sort: [{ key: 'name; drop', descending: false }] },
  { source: 'a', ids: [1, 'x'] },
  { name: '', value: 1 },
];

const needsInput = methods.filter(([, method]) => !method.input.safeParse({}).success);

test('there are methods, and every one is of a known kind', () => {
  expect(methods.length).toBeGreaterThan(30);
  for (const [, method] of methods) expect(['read', 'job', 'write', 'keep']).toContain(method.kind);
});

test.each(needsInput)('%s refuses every malformed input', (_name, method) => {
  for (const input of malformed) expect(method.input.safeParse(input).success).toBe(false);
});

test.each(methods)('%s refuses what is no object', (_name, method) => {
  for (const input of [undefined, null, 0, 'text', true]) expect(method.input.safeParse(input).success).toBe(false);
});
