import { expect, test } from 'vitest';
import type { SourceId } from '#contract/identifiers';
import { firstShown } from './first-shown.ts';

const remembered = (name: string, isDefault = false) => ({
  id: `file-${name}` as SourceId,
  name,
  kind: 'local' as const,
  path: `/${name}`,
  isDefault,
  openedAt: '',
  checked: '',
});
const [newest, usual, shown] = [remembered('a'), remembered('b', true), remembered('c')];
const all = [newest, usual, shown];

test.each([
  ['the one of the address', { 'shell.route': '/machines?filter=a&source=file-c', 'shell.source': 'file-a' }, shown],
  ['the one shown last', { 'shell.route': '/machines?filter=source', 'shell.source': 'file-c' }, shown],
  ['the default, where the address names one that is gone', { 'shell.route': '/?source=file-x' }, usual],
  ['the default, where the one shown last is gone', { 'shell.source': 'file-x' }, usual],
  ['the default, with nothing remembered', {}, usual],
  ['the default, with nonsense remembered', { 'shell.route': 7, 'shell.source': ['file-c'] }, usual],
  [
    'that of the place, where the address is nonsense',
    { 'shell.route': '/?source=%2e%2e', 'shell.source': 'file-c' },
    shown,
  ],
])('%s', (_name, places, expected) => {
  expect(firstShown(all, places)).toBe(expected);
});

test('the newest without a default, and none of none', () => {
  expect(firstShown([newest, shown], {})).toBe(newest);
  expect(firstShown([], { 'shell.source': 'file-a' })).toBeUndefined();
});
