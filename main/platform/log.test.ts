import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLog } from './log.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ocs-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('one JSON object a line, with its time; a new start goes on in the same file', () => {
  const logs = join(folder, 'logs');
  openLog(logs).write({ level: 'info', event: 'a', ms: 1 });
  openLog(logs).write({ level: 'warn', event: 'b', text: 'two\nlines' });
  const lines = readFileSync(join(logs, 'engine.log'), 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { at: expect.stringMatching(/^\d{4}-/), level: 'info', event: 'a', ms: 1 },
    { at: expect.any(String), level: 'warn', event: 'b', text: 'two\nlines' },
  ]);
});

test('a long log is set aside, one older file is kept', () => {
  const log = openLog(folder, 'shell');
  for (let i = 0; i < 12; i++) log.write({ level: 'info', event: 'long', text: 'x'.repeat(1_000_000) });
  expect(readdirSync(folder).sort()).toEqual(['shell.log', 'shell.log.1']);
});

test('a folder that cannot be made stops nothing', () => {
  writeFileSync(join(folder, 'file'), '');
  openLog(join(folder, 'file', 'logs')).write({ level: 'info', event: 'a' });
  expect(readdirSync(folder)).toEqual(['file']);
});
