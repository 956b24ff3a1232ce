import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Progress } from '#contract/progress';
import { checkHeader, checkObjects } from '#main/copy/check-file';
import { hasOwnIndex } from '#main/copy/index-file';
import { asIntrospection, introspect } from '#main/copy/introspect';
import { sectionTables } from '#main/copy/ocs-tables/all';
import { levelOf, missingColumns } from '#main/copy/ocs-tables/levels';
import { generateDemo } from './generate.ts';

const folder = mkdtempSync(join(tmpdir(), 'ocs-demo-'));
const path = join(folder, 'fleet.sqlite');
const idle = { signal: new AbortController().signal, report: () => undefined };
const options = { machines: 200, seed: 7, today: '2026-11-20' };
let db: Database.Database;

beforeAll(async () => {
  await generateDemo({ ...options, path }, idle);
  db = new Database(path, { readonly: true });
}, 60_000);

afterAll(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

const one = (sql: string) => db.prepare(sql).pluck().get();
const tables = (file: Database.Database) =>
  file
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'x_index' ORDER BY name")
    .pluck()
    .all() as string[];

/** Digest of every row of every table, as stored. */
function digest(file: Database.Database): Record<string, string> {
  return Object.fromEntries(
    tables(file).map((table) => {
      const hash = createHash('sha256');
      for (const row of file.prepare(`SELECT * FROM "${table}"`).raw().iterate()) hash.update(JSON.stringify(row));
      return [table, hash.digest('hex')];
    }),
  );
}

describe('generateDemo', () => {
  it('makes the same data of the same seed, number and day, and other data of another seed', async () => {
    const again = join(folder, 'again.sqlite');
    const other = join(folder, 'other.sqlite');
    await generateDemo({ ...options, path: again }, idle);
    await generateDemo({ ...options, seed: 8, path: other }, idle);
    const same = new Database(again, { readonly: true });
    const different = new Database(other, { readonly: true });
    expect(digest(same)).toEqual(digest(db));
    expect(digest(different).hardware).not.toBe(digest(db).hardware);
    same.close();
    different.close();
  });

  it('makes a file that the opener takes: level 7081, no column missing, its index inside', () => {
    checkHeader(path);
    checkObjects(db, path);
    const schema = asIntrospection(introspect(db));
    expect(levelOf(schema)).toEqual({ level: 7081, release: '2.12.4' });
    expect(missingColumns(schema, 7081)).toEqual([]);
    expect(hasOwnIndex(db, path)).toBe(true);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  });

  it('has as many machines as asked for, and counts its software', async () => {
    const small = await generateDemo({ machines: 3, seed: 1, path: join(folder, 'three.sqlite') }, idle);
    expect(small.machines).toBe(3);
    expect(small.sizeBytes).toBeGreaterThan(0);
    expect(one("SELECT count(*) FROM hardware WHERE DEVICEID NOT IN ('_SYSTEMGROUP_', '_DOWNLOADGROUP_')")).toBe(200);
    expect(one('SELECT sum(COUNT) FROM software_link')).toBe(one('SELECT count(*) FROM software'));
  });

  it('refers to rows that are there', () => {
    const orphans = (sql: string) => one(`SELECT count(*) FROM ${sql}`);
    for (const table of sectionTables) {
      if (!tables(db).includes(table)) continue;
      expect([
        table,
        orphans(
          `"${table}" t WHERE t.HARDWARE_ID IS NOT NULL AND NOT EXISTS (SELECT 1 FROM hardware h WHERE h.ID = t.HARDWARE_ID)`,
        ),
      ]).toEqual([table, 0]);
    }
    expect(orphans('x_software s WHERE s.NAME_ID NOT IN (SELECT ID FROM software_name)')).toBe(0);
    expect(orphans('x_software s WHERE s.PUBLISHER_ID NOT IN (SELECT ID FROM software_publisher)')).toBe(0);
    expect(orphans('x_software s WHERE s.VERSION_ID NOT IN (SELECT ID FROM software_version)')).toBe(0);
    expect(orphans('x_software s WHERE s.EXTRA_ID NOT IN (SELECT ID FROM x_software_extra)')).toBe(0);
    expect(orphans('groups_cache c WHERE c.GROUP_ID NOT IN (SELECT HARDWARE_ID FROM "groups")')).toBe(0);
    expect(orphans('download_enable e WHERE e.FILEID NOT IN (SELECT FILEID FROM download_available)')).toBe(0);
    expect(orphans('archive a WHERE a.HARDWARE_ID NOT IN (SELECT ID FROM hardware WHERE ARCHIVE = 1)')).toBe(0);
    expect(
      orphans('virtualmachines v WHERE v.UUID NOT IN (SELECT lower(UUID) FROM hardware WHERE UUID IS NOT NULL)'),
    ).toBe(0);
  });

  it('lets no contact lie after the day it is seen on', () => {
    expect(one("SELECT max(LASTCOME) < '2026-11-20 09:30:01' FROM hardware")).toBe(1);
    expect(one("SELECT max(LASTDATE) < '2026-11-20 09:30:01' FROM hardware")).toBe(1);
    expect(one("SELECT max(INSTALLDATE) < '2026-11-21' FROM software")).toBe(1);
  });

  it('stops between batches and leaves nothing', async () => {
    const stop = new AbortController();
    const seen: Progress[] = [];
    const report = (progress: Progress) => {
      seen.push(progress);
      if (progress.done >= 200) stop.abort();
    };
    const file = join(folder, 'cancelled.sqlite');
    const before = readdirSync(folder);
    await expect(
      generateDemo({ machines: 5000, seed: 1, path: file }, { signal: stop.signal, report }),
    ).rejects.toMatchObject({ code: 'cancelled' });
    expect(seen.at(-1)).toMatchObject({ step: 'demo', unit: 'machines', total: 5000 });
    expect(seen.at(-1)?.done).toBeLessThan(5000);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('stops while indexes are made', async () => {
    const stop = new AbortController();
    const report = ({ step, done }: Progress) => {
      if (step === 'index' && done === 5) stop.abort();
    };
    const before = readdirSync(folder);
    await expect(
      generateDemo({ machines: 20, seed: 1, path: join(folder, 'late.sqlite') }, { signal: stop.signal, report }),
    ).rejects.toMatchObject({ code: 'cancelled' });
    expect(readdirSync(folder)).toEqual(before);
  });
});
