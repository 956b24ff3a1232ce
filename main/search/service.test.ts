import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { faultText } from '#contract/fault-text';
import { SourceId } from '#contract/identifiers';
import { View } from '#contract/search';
import type { Copy } from '#main/copy/copy';
import { runTask } from '#main/copy/index/run';
import { testFleet } from '#main/copy/index/testing/fleet';
import type { Row } from '#main/platform/db/schema';
import { readThrough } from '#main/platform/db/sqlite';
import { Failure } from '#main/platform/failure';
import { openStateFile } from '#main/platform/state-file';
import { searchService } from './service.ts';
import { toPlan } from './to-plan.ts';

const fleet = testFleet(120, 3);
const folder = mkdtempSync(join(tmpdir(), 'views-'));
const copy: Copy = {
  path: 'test',
  fingerprint: '',
  schema: fleet.schema,
  columns: fleet.columns,
  db: readThrough(async (text, params) => fleet.db.prepare(text).all(...params)),
  ask: async (task, input) => runTask({ db: fleet.db, index: fleet.index }, task, input),
  readAll: async (queries) => queries.map(({ sql, parameters }) => fleet.db.prepare(sql).all(...parameters) as Row[]),
  close: async () => undefined,
};
const source = SourceId.parse('test');
const call = { signal: new AbortController().signal, report: () => undefined, ask: async () => '' };
const viewsPath = join(folder, 'views.json');
const open = () => searchService({ copyOf: async () => copy, views: openStateFile(viewsPath, z.array(View), []) });
const service = open();
afterAll(() => {
  fleet.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('check', () => {
  test('gives the chips of what must all hold', async () => {
    const { problem, chips } = await service.check({ source, filter: 'os:windows -(a or b) software(name:x)' }, call);
    expect(problem).toBeNull();
    expect(chips.map(({ text, negated }) => [text, negated])).toEqual([
      ['os:windows', false],
      ['(a or b)', true],
      ['software(name:x)', false],
    ]);
  });

  test('gives the problem with its place', async () => {
    const { problem } = await service.check({ source, filter: 'os:windows hots:x' }, call);
    expect(problem).toMatchObject({ code: 'unknownFieldTry', start: 11, end: 15 });
  });
});

test('a bad filter is the fault filter.invalid, with code and place', () => {
  expect(() => toPlan('ram<8X', copy)).toThrowError(
    expect.objectContaining({
      code: 'filter.invalid',
      params: expect.objectContaining({ code: 'badSize', start: '4', end: '6' }),
    }),
  );
  expect(toPlan('  ', copy)).toBeNull();
});

test('the reason of a bad filter is told in the language of the reader', () => {
  const failure = (filter: string) => {
    try {
      toPlan(filter, copy);
    } catch (error) {
      if (error instanceof Failure) return error.toFault();
    }
    throw new Error(`${filter} parses`);
  };
  expect(faultText(failure('hots:x'), 'fr').what).toBe(
    'Le filtre est incorrect : Le champ « hots » n’existe pas ; vouliez-vous dire « host » ?',
  );
  expect(faultText(failure('hots:x'), 'en').what).toContain('There is no field “hots”; did you mean “host”?');
});

describe('complete', () => {
  const at = async (filter: string, cursor = filter.length) =>
    (await service.complete({ source, filter, cursor }, call)).map(({ text }) => text);

  test('fields that start with what was typed, then those that hold it', async () => {
    const found = await at('os:x ser');
    expect(found[0]).toBe('serial:');
    expect(found).toContain('boardSerial:');
  });

  test('operators after a whole name, comparisons only where they make sense', async () => {
    expect((await at('ram')).slice(0, 3)).toEqual(['ram:', 'ram=', 'ram<']);
    expect(await at('os')).not.toContain('os<');
  });

  test('tables, and their fields inside', async () => {
    expect(await at('softw')).toEqual(['software(']);
    expect(await at('software(ver')).toEqual(['version:']);
    expect(await at('-printer(na')).toEqual(['name:']);
    expect(await at('(os:x or (softw')).toEqual(['software(']);
  });

  test('values with counts, most machines first, quoted where needed', async () => {
    const found = await service.complete({ source, filter: 'os:wind', cursor: 7 }, call);
    expect(found.map(({ text }) => text).sort()).toEqual(['"Microsoft Windows 10 Pro"', '"Microsoft Windows 11 Pro"']);
    expect(found[0]?.count).toBeGreaterThanOrEqual(found[1]?.count ?? 0);
    expect(found[0]).toMatchObject({ kind: 'value', start: 3, end: 7 });
  });

  test('values of software and of tables without index', async () => {
    expect(await at('software(name:firefox-')).toEqual(['firefox-esr']);
    expect(await at('software:lib')).toEqual(['"LibreOffice 7"']);
    expect(await at('printer(name:broth')).toEqual(['"Brother HL"']);
    expect(await at('group:sal')).toEqual(['Sales']);
    expect(await at('os:(ubuntu or deb')).toEqual(['"Debian GNU/Linux 12"']);
    expect(await at('software(name:(x or -lib')).toEqual(['"LibreOffice 7"']);
  });

  test('of packages the machines are counted, not the groups', async () => {
    const insert = fleet.db.prepare(
      "INSERT INTO devices (HARDWARE_ID, NAME, IVALUE, TVALUE) VALUES (?, 'DOWNLOAD', 1, NULL)",
    );
    for (const group of [900_001, 900_002, 900_003, 4_711_000]) insert.run(group);
    const found = await service.complete({ source, filter: 'package(name:', cursor: 13 }, call);
    expect(found.filter(({ count }) => count !== null).length).toBeGreaterThan(1);
    for (const { text, count } of found.filter((one) => one.count !== null)) {
      const { count: listed } = runTask({ db: fleet.db, index: fleet.index }, 'count', {
        scope: 'all',
        plan: toPlan(`package(name=${text})`, copy),
      });
      expect([text, count]).toEqual([text, listed]);
    }
  });

  test('the words for nothing and for days', async () => {
    expect(await at('serial:nul')).toEqual(['null']);
    expect(await at('last:to')).toEqual(['today']);
    expect(await at('last:2')).toEqual([]);
  });

  test('whatever was typed, a completed value parses', async () => {
    for (const filter of ['name:', 'tag:', 'user:', 'ip:', 'mac:', 'osVersion:', 'ram:', 'software(name:']) {
      for (const { text, start } of await service.complete({ source, filter, cursor: filter.length }, call)) {
        const whole = `${filter.slice(0, start)}${text}${filter.includes('(') ? ')' : ''}`;
        expect(() => toPlan(whole, copy), whole).not.toThrow();
      }
    }
  });

  test('a cursor beyond the text is the end of it', async () => {
    expect(await at('ser', 4000)).toContain('serial:');
  });
});

describe('find', () => {
  test('names come with the hit, exact ones first', async () => {
    const { hits, total } = await service.find({ source, text: 'pc-0421', limit: 5 }, call);
    expect(hits[0]).toMatchObject({ name: 'PC-0421', column: 'name', value: 'PC-0421' });
    expect(total).toBeGreaterThanOrEqual(hits.length);
  });

  test.each(['00-1a-2b-3c-4d-5e', '001a.2b3c.4d5e', '001A2B3C4D5E', '00:1a:2b:3c:4d:5e'])(
    'a MAC as %s',
    async (text) => {
      const { hits } = await service.find({ source, text, limit: 3 }, call);
      expect(hits.map(({ value }) => String(value).toUpperCase())).toEqual(Array(3).fill('00:1A:2B:3C:4D:5E'));
    },
  );

  test.each(['001a2b', '001a.2b3c', '00-1a-2b', '00:1A'])('a MAC that begins with %s', async (text) => {
    const { hits } = await service.find({ source, text, limit: 50 }, call);
    expect(hits.length).toBeGreaterThan(5);
    for (const { column, value } of hits) {
      expect(column).toBe('mac');
      expect(
        String(value)
          .replace(/[^0-9a-f]/gi, '')
          .toLowerCase(),
      ).toMatch(/^001a/);
    }
  });

  test('a name that reads like a MAC is found by its name, beside the MACs that fit', async () => {
    const { hits } = await service.find({ source, text: 'de-01', limit: 50 }, call);
    const found = (column: string) => hits.filter((hit) => hit.column === column).map(({ value }) => value);
    expect(new Set(found('name'))).toEqual(new Set(['DE-01']));
    expect(new Set(found('mac'))).toEqual(new Set(['DE:01:00:00:00:0A']));
    expect(hits.map(({ column }) => column)).toEqual([
      ...found('name').map(() => 'name'),
      ...found('mac').map(() => 'mac'),
    ]);
  });

  test('blank text finds nothing', async () => {
    expect(await service.find({ source, text: '  ', limit: 5 }, call)).toEqual({ hits: [], total: 0 });
  });
});

test('views are kept, replaced in place, removed, and there after a restart', async () => {
  const view = (id: string, name: string): View => ({
    id,
    name,
    filter: 'os:windows',
    scope: 'active',
    sort: [],
    columns: [],
  });
  await service.keepView(view('a', 'A'), call);
  await service.keepView(view('b', 'B'), call);
  await service.keepView(view('a', 'A2'), call);
  const names = async () => (await open().views({}, call)).map(({ name }) => name);
  expect(await names()).toEqual(['A2', 'B']);
  await service.removeView({ id: 'a' }, call);
  expect(await names()).toEqual(['B']);
});
