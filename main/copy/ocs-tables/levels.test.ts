import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { checkObjects } from '../check-file.ts';
import type { Introspection } from '../copy.ts';
import { asIntrospection, introspect } from '../introspect.ts';
import { createOcsFile, createOcsIndexes, type OcsFileOptions } from './create.ts';
import { levelOf, missingColumns, releaseOf } from './levels.ts';
import { newestLevel } from './table.ts';

/** An empty file of a level, changed by statements, and what introspection sees of it. */
function schemaOf(options: OcsFileOptions, ...changes: string[]): Introspection {
  const db = new Database(':memory:');
  try {
    createOcsFile(db, options);
    createOcsIndexes(db, options);
    for (const sql of changes) db.exec(sql);
    return asIntrospection(introspect(db));
  } finally {
    db.close();
  }
}

const shipped: readonly (readonly [level: number, release: string])[] = [
  [7037, '2.8'],
  [7045, '2.9'],
  [7051, '2.9.1'],
  [7057, '2.9.2'],
  [7063, '2.10.0'],
  [7069, '2.11.1'],
  [7074, '2.12.0'],
  [7077, '2.12.1'],
  [7078, '2.12.2'],
  [7079, '2.12.3'],
  [7081, '2.12.4'],
];

describe('levelOf', () => {
  it.each(shipped)('tells level %i, release %s, of a file that says so', (level, release) => {
    expect(levelOf(schemaOf({ level }), level)).toEqual({ level, release });
  });

  it.each(shipped)('knows level %i by its tables and columns alone, up to levels that look alike', (level) => {
    const found = levelOf(schemaOf({ level })).level;
    expect(found).toBeGreaterThanOrEqual(level);
    expect(schemaOf({ level: found })).toMatchObject({ tables: schemaOf({ level }).tables });
  });

  it('believes what is there, not what config claims', () => {
    expect(levelOf(schemaOf({ level: 7063 }), 7081)).toEqual({ level: 7064, release: '2.11.0' });
    expect(levelOf(schemaOf({ level: 7081 }), 7037)).toEqual({ level: 7081, release: '2.12.4' });
  });

  it('stops at the first change that is not there, though later ones are', () => {
    const schema = schemaOf({ level: 7081 }, 'ALTER TABLE software_version DROP COLUMN PRETTYVERSION');
    expect(levelOf(schema)).toEqual({ level: 7072, release: '2.12.0' });
  });

  it('gives level 0 for a base before 2.8 and for a piece of one', () => {
    expect(levelOf(schemaOf({}, 'DROP VIEW software'))).toEqual({ level: 0, release: '' });
    expect(levelOf(asIntrospection(new Map([['hardware', ['ID']]])))).toEqual({ level: 0, release: '' });
  });

  it('names the release of a level between two, and says so of a level to come', () => {
    expect(releaseOf(7070)).toBe('2.12.0');
    expect(releaseOf(7090)).toBe('> 2.12.4');
  });
});

describe('missingColumns', () => {
  it.each(shipped)('finds nothing missing at level %i', (level) => {
    expect(missingColumns(schemaOf({ level }), level)).toEqual([]);
  });

  it('names a column that a migration failed to add', () => {
    const schema = schemaOf(
      {},
      'DROP INDEX IF EXISTS netmap_HARDWARE_ID',
      'ALTER TABLE netmap DROP COLUMN HARDWARE_ID',
    );
    expect(missingColumns(schema, newestLevel)).toEqual([{ table: 'netmap', column: 'HARDWARE_ID' }]);
    expect(missingColumns(schema, 7051).map(({ table }) => table)).not.toContain('netmap');
  });
});

describe('createOcsFile', () => {
  it('makes only objects that the opener of strange files allows', () => {
    const db = new Database(':memory:');
    createOcsFile(db);
    createOcsIndexes(db);
    expect(() => checkObjects(db, 'new file')).not.toThrow();
    expect(db.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'view'").pluck().get()).toBe(1);
    db.exec('CREATE TRIGGER t AFTER INSERT ON hardware BEGIN DELETE FROM bios; END');
    expect(() => checkObjects(db, 'new file')).toThrow(expect.objectContaining({ code: 'source.foreignObject' }));
    db.close();
  });

  it('says its level in config', () => {
    const db = new Database(':memory:');
    createOcsFile(db, { level: 7063 });
    expect(db.prepare("SELECT TVALUE FROM config WHERE NAME = 'GUI_VERSION'").pluck().get()).toBe('7063');
    db.close();
  });
});
