import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openIndex } from './fleet-index.ts';
import { testFleet } from './testing/fleet.ts';
import { warmUp } from './warm.ts';

const fleet = testFleet(30, 2);
afterAll(() => fleet.close());
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function opened(without: string) {
  const read: string[] = [];
  const index = openIndex({
    get: (name) => {
      read.push(name);
      return name === without ? undefined : fleet.blobs.get(name);
    },
  });
  if (index === undefined) throw new Error('the index does not open');
  return { index, read };
}

test('reads the usual columns and the software, after the first rows', () => {
  const { index, read } = opened('');
  warmUp(index);
  expect(read).not.toContain('c.name.codes');
  vi.runAllTimers();
  expect(read).toEqual(expect.arrayContaining(['c.name.codes', 'c.lastInventory.codes', 'software.postings']));
});

test('stops at a damaged part without a word', () => {
  const { index, read } = opened('c.name.codes');
  warmUp(index);
  vi.runAllTimers();
  expect(read).toContain('c.name.codes');
  expect(read).not.toContain('software.postings');
});
