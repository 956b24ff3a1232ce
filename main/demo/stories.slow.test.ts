import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoFile, makeDemo } from './testing.ts';

let demo: DemoFile;

beforeAll(async () => {
  demo = await makeDemo({ machines: 1000, seed: 1, today: '2026-11-20T15:00' });
}, 90_000);
afterAll(() => demo.remove());

const count = (from: string, ...values: unknown[]) => demo.count(from, ...values);

/** A date as Perl's localtime prints it, as `YYYY-MM-DD HH:MM:SS`. */
function fromPerl(text: string): string {
  const [, month = '', day = '', time = '', year = ''] = text.split(/ +/);
  const number = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(month) / 3 + 1;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')} ${time}`;
}

describe('deployments', () => {
  it('have no status later than the last contact of the machine, and none where it never called', () => {
    const rows = demo.db
      .prepare(
        "SELECT d.TVALUE, d.COMMENTS, h.LASTCOME FROM devices d JOIN hardware h ON h.ID = d.HARDWARE_ID WHERE d.NAME = 'DOWNLOAD'",
      )
      .all() as { TVALUE: string | null; COMMENTS: string | null; LASTCOME: string | null }[];
    expect(rows.filter(({ TVALUE }) => TVALUE !== null).length).toBeGreaterThan(500);
    for (const { TVALUE, COMMENTS, LASTCOME } of rows) {
      if (TVALUE === null) expect(COMMENTS).toBeNull();
      else expect([COMMENTS, fromPerl(COMMENTS ?? '') <= (LASTCOME ?? '')]).toEqual([COMMENTS, true]);
    }
    expect(
      count(
        "devices d JOIN hardware h ON h.ID = d.HARDWARE_ID WHERE d.NAME = 'DOWNLOAD' AND d.TVALUE IS NULL AND h.LASTCOME IS NOT NULL",
      ),
    ).toBeGreaterThan(0);
  });

  it('tell a story: one nearly done, one failing for shared reasons, one just begun', () => {
    const of = (name: string, status: string | null) => {
      const where = `devices d JOIN download_enable e ON e.ID = d.IVALUE JOIN download_available a ON a.FILEID = e.FILEID WHERE d.NAME = 'DOWNLOAD' AND a.NAME = '${name}'`;
      return count(`${where} AND d.TVALUE ${status === null ? 'IS NULL' : `LIKE '${status}'`}`) / count(where);
    };
    expect(of('Firefox ESR 140.5', 'SUCCESS%')).toBeGreaterThan(0.8);
    expect(of('LibreOffice 25.2.6', 'E%')).toBeGreaterThan(0.15);
    expect(of('LibreOffice 25.2.6', 'EXIT_CODE_1603')).toBeGreaterThan(0.08);
    expect(of('Certificat racine 2026', null)).toBeGreaterThan(0.5);
    expect(of('Certificat racine 2026', 'NOTIFIED')).toBeGreaterThan(0.1);
  });
});

describe('groups', () => {
  it('hold what their definitions find, in both forms, and keep those put in or out by hand', () => {
    const groups = demo.db
      .prepare(
        "SELECT HARDWARE_ID AS id, REQUEST, XMLDEF FROM groups WHERE coalesce(REQUEST, '') || coalesce(XMLDEF, '') <> ''",
      )
      .all() as { id: number; REQUEST: string | null; XMLDEF: string | null }[];
    expect(groups.filter(({ REQUEST }) => REQUEST).length).toBe(1);
    expect(groups.length).toBeGreaterThan(5);
    for (const { id, REQUEST, XMLDEF } of groups) {
      const sql = (REQUEST || (/<REQUEST>(.*)<\/REQUEST>/.exec(XMLDEF ?? '')?.[1] ?? ''))
        .replaceAll('&quot;', '"')
        .replaceAll('"', "'");
      const forced = new Set(demo.list('SELECT HARDWARE_ID FROM groups_cache WHERE GROUP_ID = ? AND STATIC <> 0', id));
      const found = demo.list(`SELECT * FROM (${sql}) ORDER BY 1`).filter((machine) => !forced.has(machine));
      expect(found.length).toBeGreaterThan(10);
      expect(
        demo.list('SELECT HARDWARE_ID FROM groups_cache WHERE GROUP_ID = ? AND STATIC = 0 ORDER BY 1', id),
      ).toEqual(found);
    }
  });

  it('of redistribution servers are made of download_servers and activations, as OCS made them', () => {
    const [group] = demo.list("SELECT ID FROM hardware WHERE DEVICEID = '_DOWNLOADGROUP_'");
    expect(count('groups WHERE HARDWARE_ID = ?', group)).toBe(0);
    expect(count('download_servers s JOIN hardware h ON h.ID = s.HARDWARE_ID WHERE s.GROUP_ID = ?', group)).toBe(3);
    expect(
      count('download_enable e JOIN download_servers s ON s.HARDWARE_ID = e.SERVER_ID AND s.GROUP_ID = e.GROUP_ID'),
    ).toBe(3);
  });
});

describe('texts and oddities', () => {
  it('keep quotes as entities where the web console wrote, never where an agent did, and nothing else as entities', () => {
    expect(
      count("hardware WHERE USERAGENT <> '' AND (DESCRIPTION LIKE '%&#039;%' OR DESCRIPTION LIKE '%&quot;%')"),
    ).toBe(0);
    expect(count("hardware WHERE DEVICEID = '_SYSTEMGROUP_' AND DESCRIPTION LIKE '%&%;%'")).toBeGreaterThan(0);
    const tables = demo.list(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'x\\_%' ESCAPE '\\'",
    );
    for (const table of tables) {
      const columns = demo.list(
        `SELECT name FROM pragma_table_info('${table}') WHERE type LIKE 'VARCHAR%' OR type = 'TEXT'`,
      );
      for (const column of columns)
        expect([
          table,
          column,
          count(`"${table}" WHERE "${column}" LIKE '%&lt;%' OR "${column}" LIKE '%&amp;%'`),
        ]).toEqual([table, column, 0]);
    }
    const quoted = count("accountinfo WHERE fields_3 LIKE '%&#039;%'");
    expect(quoted).toBeGreaterThan(0);
    expect(quoted).toBeLessThan(10);
    expect(count("accountinfo WHERE fields_4 LIKE '%&%;%'")).toBe(0);
  });

  it('have machines made by hand: name, serial and hardware address marked, no agent, no further section', () => {
    const machines = demo.db
      .prepare("SELECT ID, NAME, USERAGENT, LASTCOME, OSNAME FROM hardware WHERE DEVICEID = 'MANUEL'")
      .all() as { ID: number; NAME: string }[];
    expect(machines.length).toBeGreaterThan(0);
    for (const machine of machines) {
      expect(machine).toMatchObject({
        NAME: expect.stringMatching(/_M$/),
        USERAGENT: null,
        LASTCOME: null,
        OSNAME: null,
      });
      for (const table of ['cpus', 'drives', 'software', 'memories', 'videos', 'netmap'])
        expect(count(`"${table}" WHERE HARDWARE_ID = ?`, machine.ID)).toBe(0);
      expect(
        count("bios WHERE HARDWARE_ID = ? AND SSN LIKE '%\\_M' ESCAPE '\\' AND SMANUFACTURER IS NULL", machine.ID),
      ).toBe(1);
      expect(
        count("networks WHERE HARDWARE_ID = ? AND MACADDR LIKE '%\\_M' ESCAPE '\\' AND IPADDRESS IS NULL", machine.ID),
      ).toBe(1);
      expect(count('accountinfo WHERE HARDWARE_ID = ?', machine.ID)).toBe(1);
    }
  });

  it('have network groups by the names that the configuration gives them', () => {
    expect(count('subnet')).toBeGreaterThan(20);
    expect(
      count(
        "subnet s WHERE NOT EXISTS (SELECT 1 FROM config c WHERE c.NAME LIKE 'ID\\_IPDISCOVER\\_%' ESCAPE '\\' AND c.TVALUE = s.ID)",
      ),
    ).toBe(0);
  });

  it('have rows in tables that are rarely filled', () => {
    for (const table of [
      'cve_search',
      'cve_search_computer',
      'cve_search_history',
      'javainfo',
      'journallog',
      'accesslog',
      'download_servers',
      'temp_files',
      'officepack',
      'extensions',
    ])
      expect([table, count(`"${table}"`) > 0]).toEqual([table, true]);
    expect(count('cve_search_computer c JOIN hardware h ON h.ID = c.HARDWARE_ID AND h.NAME = c.HARDWARE_NAME')).toBe(
      count('cve_search_computer'),
    );
    expect(
      count(
        'cve_search_computer c WHERE NOT EXISTS (SELECT 1 FROM software s JOIN software_name n ON n.ID = s.NAME_ID JOIN software_version v ON v.ID = s.VERSION_ID WHERE s.HARDWARE_ID = c.HARDWARE_ID AND n.NAME = c.SOFTWARE_NAME AND v.VERSION = c.VERSION)',
      ),
    ).toBe(0);
    expect(count("officepack o JOIN hardware h ON h.ID = o.HARDWARE_ID WHERE o.OFFICEKEY LIKE 'DEMO0-%'")).toBe(
      count('officepack'),
    );
    expect(
      count(
        "hardware h WHERE h.DEVICEID NOT LIKE '\\_%' ESCAPE '\\' AND h.ID NOT IN (SELECT HARDWARE_ID FROM accountinfo)",
      ),
    ).toBe(1);
    expect(count('bios WHERE SSN IS NULL')).toBeGreaterThan(0);
    expect(count("accountinfo WHERE fields_4 LIKE '%' || char(13) || char(10) || '%'")).toBeGreaterThan(0);
    expect(count("accountinfo WHERE fields_5 = '9'")).toBeGreaterThan(0);
    expect(count("config WHERE NAME = 'ACCOUNT_VALUE_Status_9'")).toBe(0);
  });
});
