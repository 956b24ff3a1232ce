import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, expect, test } from 'vitest';
import type { SourceId } from '#contract/identifiers';
import { Source, SourceDetails } from '#contract/sources';
import { ocsFile } from '#main/copy/testing';
import { call, closeSources, fleet, startSources } from './testing.ts';

afterEach(closeSources);

test('an opened file is remembered, the first one as default, the newest first', async () => {
  const { service, dataDir } = startSources();
  const first = Source.parse(await service.open({ path: fleet('PC-1') }, call));
  const second = Source.parse(await service.open({ path: fleet('PC-2') }, call));
  const list = await service.list({}, call);
  expect(list.map(({ id, isDefault, isOpen }) => ({ id, isDefault, isOpen }))).toEqual([
    { id: second.id, isDefault: false, isOpen: true },
    { id: first.id, isDefault: true, isOpen: true },
  ]);
  expect((await startSources(dataDir).service.list({}, call)).map(({ isOpen }) => isOpen)).toEqual([false, false]);
});

test('info tells level, release, machines without groups, freshness and tables', async () => {
  const { service } = startSources();
  const { id } = await service.open({ path: fleet('PC-1') }, call);
  const info = SourceDetails.parse(await service.info({ source: id as SourceId }, call));
  expect(info).toMatchObject({
    level: 7081,
    claimedLevel: 7081,
    release: '2.12.4',
    machines: 1,
    freshestAt: '2026-11-20 10:00:00',
    warnings: [],
  });
  expect(info.tables.find(({ name }) => name === 'hardware')?.rows).toBe(2);
});

test('tables of extensions are counted whatever they are called', async () => {
  const { service } = startSources();
  const name = '"odd.name; --<b>"';
  const path = ocsFile((db) => db.exec(`CREATE TABLE ${name} (ID INTEGER); INSERT INTO ${name} VALUES (1)`));
  const { id } = await service.open({ path }, call);
  const { tables } = await service.info({ source: id as SourceId }, call);
  expect(tables.find(({ name: found }) => found.startsWith('odd'))).toEqual({ name: 'odd.name; --<b>', rows: 1 });
});

test('after a new start the last source opens by itself, and the page that asks meanwhile shares that opening', async () => {
  const { service, dataDir } = startSources();
  const { id } = await service.open({ path: fleet('PC-1') }, call);
  const again = startSources(dataDir);
  again.sources.resume();
  expect(await again.service.reopen({ source: id as SourceId }, call)).toMatchObject({ id, isOpen: true });
  expect((await again.service.list({}, call))[0]?.isOpen).toBe(true);
});

test('a file that nobody picked is refused', async () => {
  const { service } = startSources(undefined, { granted: () => false });
  expect(() => service.open({ path: fleet('PC-1') }, call)).toThrowError(
    expect.objectContaining({ code: 'file.notGranted' }),
  );
  expect(await service.list({}, call)).toEqual([]);
});

test('a remembered file that is gone says so, again and again, and can be forgotten', async () => {
  const { service, dataDir } = startSources();
  const path = fleet('PC-1');
  const { id } = await service.open({ path }, call);
  rmSync(path);
  const again = startSources(dataDir);
  again.sources.resume();
  for (let i = 0; i < 2; i++) {
    await expect(again.sources.copyOf(id as SourceId)).rejects.toMatchObject({
      code: 'source.missing',
      params: { path },
    });
  }
  expect(await again.service.forget({ source: id as SourceId }, call)).toEqual([]);
});

test('a file changed by another program is opened anew', async () => {
  const { service, sources } = startSources();
  const path = fleet('PC-1');
  const { id } = await service.open({ path }, call);
  const db = new Database(path);
  db.prepare("INSERT INTO hardware (ID, DEVICEID, NAME) VALUES (7, 'e', 'PC-7')").run();
  db.close();
  const page = { scope: 'all', plan: null, sort: [], offset: 0, limit: 5 } as const;
  await expect((await sources.copyOf(id as SourceId)).ask('page', page)).rejects.toMatchObject({
    code: 'source.changed',
  });
  await service.reopen({ source: id as SourceId }, call);
  expect((await (await sources.copyOf(id as SourceId)).ask('page', page)).total).toBe(2);
});

test('default and name are kept; forgetting leaves the file', async () => {
  const { service, dataDir } = startSources();
  const path = fleet('PC-1');
  const a = await service.open({ path }, call);
  const b = await service.open({ path: fleet('PC-2') }, call);
  await service.setDefault({ source: b.id as SourceId }, call);
  await service.rename({ source: b.id as SourceId, name: 'Paris' }, call);
  await service.forget({ source: a.id as SourceId }, call);
  expect(existsSync(path)).toBe(true);
  expect(await startSources(dataDir).service.list({}, call)).toMatchObject([
    { id: b.id, name: 'Paris', isDefault: true },
  ]);
});

test('a list of sources that was cut short is set aside and the console starts', async () => {
  const { service, dataDir } = startSources();
  await service.open({ path: fleet('PC-1') }, call);
  const file = join(dataDir, 'sources.json');
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, -20));
  expect(await startSources(dataDir).service.list({}, call)).toEqual([]);
});

test('a list of sources that cannot be written does not keep a file from being opened', async () => {
  const { service, dataDir, sources } = startSources();
  mkdirSync(join(dataDir, 'sources.json'));
  const { id } = await service.open({ path: fleet('PC-1') }, call);
  expect(await service.list({}, call)).toMatchObject([{ id, isOpen: true }]);
  expect(await sources.copyOf(id as SourceId)).toBeDefined();
  await expect(service.rename({ source: id as SourceId, name: 'x' }, call)).rejects.toMatchObject({
    code: 'file.denied',
  });
});

test('a file that the engine opens by itself can be opened by hand meanwhile, and its progress is seen', async () => {
  const { open, dataDir } = startSources();
  const path = fleet('PC-1');
  const id = await open(path);
  rmSync(join(dataDir, 'indexes'), { recursive: true });
  const again = startSources(dataDir);
  again.sources.resume();
  const steps: string[] = [];
  const watched = { ...call, report: ({ step }: { step: string }) => void steps.push(step) };
  const both = [again.service.open({ path }, watched), again.service.reopen({ source: id }, watched)];
  expect((await Promise.all(both)).map((source) => source.id)).toEqual([id, id]);
  expect(steps).toContain('index');
});

test('who cancels an opening does not cancel it for the others', async () => {
  const { service } = startSources();
  const path = fleet('PC-1');
  const abort = new AbortController();
  const leaves = service.open({ path }, { ...call, signal: abort.signal });
  const stays = service.open({ path }, call);
  abort.abort();
  await expect(leaves).rejects.toMatchObject({ code: 'cancelled' });
  expect(await stays).toMatchObject({ path, isOpen: true });
});

test('what is asked of a source whose file was removed says that it is missing', async () => {
  const { service, open } = startSources();
  const path = fleet('PC-1');
  const source = await open(path);
  rmSync(path);
  await expect(service.info({ source }, call)).rejects.toMatchObject({ code: 'source.missing', params: { path } });
});
