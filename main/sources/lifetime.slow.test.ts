import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { SourceId } from '#contract/identifiers';
import { change, otherProgram, tempFolder } from '#main/copy/testing';
import { partPathOf } from '#main/platform/files/part-name';
import { call, closeSources, fleet, startSources } from './testing.ts';

afterEach(closeSources);

const everything = { scope: 'all', plan: null } as const;

test('at a start the engine opens the source that the page will ask for, and no other', async () => {
  const { open, dataDir } = startSources();
  const usual = await open(fleet('PC-1'));
  const newest = await open(fleet('PC-2'));
  const openedWith = async (places: Record<string, unknown>) => {
    const again = startSources(dataDir, { places });
    again.sources.resume();
    await expect.poll(again.openIds).toHaveLength(1);
    return again.openIds();
  };
  expect(await openedWith({})).toEqual([usual]);
  expect(await openedWith({ 'shell.source': newest })).toEqual([newest]);
});

test('three copies are open at most; the one asked for longest ago is closed, and opens again when asked for', async () => {
  const { open, openIds, sources } = startSources();
  const [first, second, third] = [await open(fleet('PC-1')), await open(fleet('PC-2')), await open(fleet('PC-3'))];
  await sources.copyOf(first);
  const fourth = await open(fleet('PC-4'));
  expect((await openIds()).sort()).toEqual([first, third, fourth].sort());
  const copy = await sources.copyOf(second);
  expect((await copy.ask('count', everything)).count).toBe(1);
  expect((await openIds()).sort()).toEqual([first, fourth, second].sort());
});

test('a source that is forgotten takes along what was kept about its file', async () => {
  const { open, service, dataDir } = startSources();
  const path = fleet('PC-1');
  const source = await open(path);
  const kept = () => readdirSync(join(dataDir, 'indexes'));
  expect(
    kept()
      .map((name) => name.split('.')[1])
      .sort(),
  ).toEqual(['index', 'prepared']);
  await service.forget({ source }, call);
  expect(kept()).toEqual([]);
  expect(existsSync(path)).toBe(true);
});

test('thirty sources are remembered; with one more the oldest goes with all that was kept, but never the default', async () => {
  const { open, dataDir } = startSources();
  const usual = await open(fleet('PC-0'));
  const oldest = await open(fleet('PC-1'));
  const file = join(dataDir, 'sources.json');
  const [second, first] = JSON.parse(readFileSync(file, 'utf8')) as { id: string }[];
  const filler = Array.from({ length: 28 }, (_, i) => ({ ...second, id: `file-${i}`, path: `/gone/${i}` }));
  writeFileSync(file, JSON.stringify([...filler, second, first]));
  const again = startSources(dataDir);
  await again.open(fleet('PC-2'));
  const list = await again.service.list({}, call);
  expect(list).toHaveLength(30);
  expect(list.at(-1)?.id).toBe(usual);
  expect(list.map(({ id }) => id)).not.toContain(oldest);
  expect(readdirSync(join(dataDir, 'indexes'))).toHaveLength(4);
});

test('what a killed engine left half written is removed at the next start', async () => {
  const { open, dataDir } = startSources();
  await open(fleet('PC-1'));
  const killed = await otherProgram(fleet('PC-2'));
  await killed.kill();
  const partOf = (pid: number) =>
    join(dataDir, 'indexes', basename(partPathOf('a.index')).replace(`-${process.pid}-`, `-${pid}-`));
  const [left, mine] = [partOf(killed.pid), partOf(process.pid)];
  for (const path of [mine, left]) writeFileSync(path, 'half');
  startSources(dataDir);
  await expect.poll(() => existsSync(left)).toBe(false);
  expect(existsSync(mine)).toBe(true);
});

test('a known file that another program keeps locked says so, and opens when that is over', async () => {
  const { open, dataDir } = startSources();
  const path = fleet('PC-1');
  const source = await open(path);
  await closeSources();
  const holder = await otherProgram(path, 'BEGIN EXCLUSIVE');
  const again = startSources(dataDir);
  await expect(again.open(path)).rejects.toMatchObject({ code: 'source.locked', params: { path } });
  await holder.end();
  expect(await again.service.reopen({ source }, call)).toMatchObject({ isOpen: true });
});

test('a check that waits in SQLite is cancelled all the same, and leaves nothing behind', async () => {
  const { service, open, dataDir } = startSources();
  const path = fleet('PC-1');
  const holder = await otherProgram(path, 'BEGIN EXCLUSIVE');
  const abort = new AbortController();
  const opening = service.open({ path }, { ...call, signal: abort.signal });
  abort.abort();
  await expect(opening).rejects.toMatchObject({ code: 'cancelled' });
  expect(existsSync(join(dataDir, 'indexes'))).toBe(false);
  await holder.end();
  expect(await open(path)).toBeDefined();
});

test('a demo fleet that was damaged is made anew', async () => {
  const { service, sources } = startSources();
  const demo = () => service.demo({ machines: 20, seed: 1 }, call);
  const { id, path } = await demo();
  const films = join(tempFolder(), 'films.sqlite');
  change(films, 'CREATE TABLE films (title TEXT)');
  for (const spoil of [
    () => truncateSync(path, 9000),
    () => writeFileSync(path, 'no'),
    () => copyFileSync(films, path),
  ]) {
    spoil();
    expect(await demo()).toMatchObject({ id, isOpen: true });
    expect((await (await sources.copyOf(id as SourceId)).ask('count', everything)).total).toBe(20);
  }
});
