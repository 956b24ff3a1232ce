import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSoftwareLayout } from './layout.ts';
import { createTableSql } from './ocs-tables/ddl.ts';
import { softwareTable } from './ocs-tables/software-tables.ts';
import { newestLevel } from './ocs-tables/table.ts';

let db: Database.Database;

beforeEach(() => {
  db = new Database(':memory:');
  createSoftwareLayout(db);
});

afterEach(() => db.close());

const add = (...row: (number | string | null)[]) =>
  db.prepare('INSERT INTO x_software VALUES (?, ?, ?, ?, ?, ?)').run(row);

describe('the view software', () => {
  it('has the columns of the OCS table, in its order', () => {
    const plain = new Database(':memory:');
    plain.exec(createTableSql(softwareTable, newestLevel));
    const names = (file: Database.Database) =>
      file.prepare("SELECT name FROM pragma_table_info('software')").pluck().all();
    expect(names(db)).toEqual(names(plain));
    plain.close();
  });

  it('gives back descriptive texts and install dates, the zero date and none included', () => {
    db.exec("INSERT INTO x_software_extra VALUES (7, 'C:\\App', 'note', '', 12, 0, '{G}', 'fr', 64, 'amd64')");
    add(1, 10, 1, 1, 7, Date.UTC(2026, 10, 3, 14, 5, 6) / 1000);
    add(1, 11, 1, 1, 7, '0000-00-00 00:00:00');
    add(1, 12, 1, 1, null, null);
    expect(
      db
        .prepare(
          'SELECT NAME_ID, FOLDER, FILESIZE, INSTALLDATE, BITSWIDTH, ARCHITECTURE FROM software ORDER BY NAME_ID',
        )
        .raw()
        .all(),
    ).toEqual([
      [10, 'C:\\App', 12, '2026-11-03 14:05:06', 64, 'amd64'],
      [11, 'C:\\App', 12, '0000-00-00 00:00:00', 64, 'amd64'],
      [12, null, null, null, null, null],
    ]);
  });

  it('keeps one row a machine, name, publisher and version, as the server does', () => {
    add(1, 10, 1, 1, null, null);
    expect(() => add(1, 10, 1, 1, null, null)).toThrow(/UNIQUE/);
    add(1, 10, 2, 1, null, null);
    expect(db.prepare('SELECT count(*) FROM software').pluck().get()).toBe(2);
  });

  it('reads one machine by its key and leaves the dictionary alone when no text of it is asked for', () => {
    const plan = db
      .prepare('EXPLAIN QUERY PLAN SELECT NAME_ID, VERSION_ID FROM software WHERE HARDWARE_ID = 1')
      .all() as { detail: string }[];
    expect(plan.map(({ detail }) => detail)).toEqual([
      expect.stringContaining('SEARCH s USING PRIMARY KEY (HARDWARE_ID=?)'),
    ]);
  });
});
