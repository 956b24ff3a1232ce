import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds } from './machines/kinds.ts';
import { invalidTexts, quirks } from './sections/quirks.ts';
import { type DemoFile, makeDemo } from './testing.ts';

let demo: DemoFile;

beforeAll(async () => {
  demo = await makeDemo({ machines: 1000, seed: 1, today: '2026-11-20' });
}, 90_000);
afterAll(() => demo.remove());

const count = (sql: string, ...values: unknown[]) => demo.count(sql, ...values);
const list = (sql: string) => demo.list(sql);

describe('a fleet of 1,000 machines', () => {
  it.each(quirks.map(({ name, apply }) => ({ name, apply })))('has the oddity "$name"', ({ apply }) => {
    const changed = { hardware: {}, bios: {} } as Parameters<typeof apply>[0];
    apply(changed, {} as Parameters<typeof apply>[1]);
    const tests = [...Object.entries(changed.hardware), ...Object.entries(changed.bios)];
    expect(tests.length).toBeGreaterThan(0);
    const where = tests.map(([column]) => `${column} IS ?`).join(' AND ');
    expect(
      count(`hardware h JOIN bios b ON b.HARDWARE_ID = h.ID WHERE ${where}`, ...tests.map(([, value]) => value)),
    ).toBeGreaterThan(0);
  });

  it('has bytes that are no UTF-8, stored as text', () => {
    for (const { column, bytes } of invalidTexts) {
      expect(count(`hardware WHERE typeof(${column}) = 'text' AND CAST(${column} AS BLOB) = ?`, bytes)).toBe(1);
    }
  });

  it('has about 120 software rows a machine, from some thousands of titles', () => {
    const rows = count('software');
    expect(rows).toBeGreaterThan(100_000);
    expect(rows).toBeLessThan(140_000);
    expect(count('(SELECT DISTINCT NAME_ID FROM software)')).toBeGreaterThan(5000);
    expect(count('software_name')).toBeGreaterThan(7500);
  });

  it('has software that is old on some machines: more than ten versions of a browser', () => {
    const versions = "software s JOIN software_name n ON n.ID = s.NAME_ID WHERE n.NAME = 'Google Chrome'";
    expect(count(`(SELECT DISTINCT s.VERSION_ID FROM ${versions})`)).toBeGreaterThan(10);
  });

  it('has every kind of machine, duplicates, archived machines and hosts with guests', () => {
    expect(list('SELECT DISTINCT TYPE FROM bios')).toEqual(
      expect.arrayContaining(['Laptop', 'Phone', 'Rack Mount Chassis', 'Other', 'MacBook Pro']),
    );
    expect(kinds.length).toBeLessThanOrEqual(15);
    const twins =
      "SELECT SSN FROM bios WHERE length(SSN) > 6 AND SSN <> 'To Be Filled By O.E.M.' GROUP BY SSN HAVING count(*) = 2";
    expect(list(twins).length).toBeGreaterThan(0);
    expect(count('archive')).toBeGreaterThan(10);
    expect(count('virtualmachines')).toBeGreaterThan(50);
  });

  it('writes what Windows and Unix agents write differently', () => {
    expect(count("hardware WHERE USERAGENT LIKE 'OCS-NG_WINDOWS%' AND LASTDATE NOT LIKE '% 00:00:00'")).toBe(0);
    expect(
      count("hardware WHERE USERAGENT LIKE '%unix%' AND LASTDATE LIKE '% 00:00:00' AND LASTDATE > '1'"),
    ).toBeLessThan(3);
    expect(
      count(
        "storages s JOIN hardware h ON h.ID = s.HARDWARE_ID WHERE h.OSNAME LIKE '%Windows%' AND s.MODEL LIKE '%PHYSICALDRIVE%'",
      ),
    ).toBeGreaterThan(500);
    expect(
      count(
        "networks n JOIN hardware h ON h.ID = n.HARDWARE_ID WHERE h.OSNAME LIKE 'Debian%' AND n.MACADDR <> lower(n.MACADDR)",
      ),
    ).toBe(0);
    expect(count("hardware WHERE ARCH = 'x86 64 bit'")).toBeGreaterThan(500);
  });

  it('has a custom admin field of each type, with values and labels', () => {
    expect(list("SELECT DISTINCT TYPE FROM accountinfo_config WHERE ACCOUNT_TYPE = 'COMPUTERS' ORDER BY TYPE")).toEqual(
      [0, 1, 2, 5, 11, 14, 15],
    );
    for (const id of list(
      "SELECT ID FROM accountinfo_config WHERE ACCOUNT_TYPE = 'COMPUTERS' AND NAME_ACCOUNTINFO IS NULL",
    )) {
      expect(count(`accountinfo WHERE fields_${id} IS NOT NULL AND fields_${id} <> ''`)).toBeGreaterThan(20);
    }
    expect(
      count("accountinfo a JOIN config c ON c.NAME = 'ACCOUNT_VALUE_Status_' || a.fields_5 AND c.IVALUE = a.fields_5"),
    ).toBe(count("accountinfo WHERE fields_5 <> '9'"));
    expect(count("accountinfo WHERE fields_3 LIKE '%&#039;%'")).toBeGreaterThan(0);
    expect(count("config WHERE NAME LIKE 'TAB_ACCOUNTAG_%'")).toBe(3);
  });

  it('has groups, deployments in every state and status, scanners, unknown and identified devices', () => {
    expect(list('SELECT DISTINCT STATIC FROM groups_cache ORDER BY STATIC')).toEqual([0, 1, 2]);
    expect(
      list("SELECT DISTINCT DEVICEID FROM hardware WHERE DEVICEID LIKE '\\_%' ESCAPE '\\' ORDER BY DEVICEID"),
    ).toEqual(['_DOWNLOADGROUP_', '_SYSTEMGROUP_']);
    const statuses = list("SELECT DISTINCT TVALUE FROM devices WHERE NAME = 'DOWNLOAD'");
    expect(statuses).toEqual(
      expect.arrayContaining([
        null,
        'NOTIFIED',
        'SUCCESS',
        'SUCCESS_3',
        'SUCCESS_REBOOT_REQUIRED',
        'SUCCESS_ALREADY_IN_HISTORY',
        'EXIT_CODE_1603',
        'ERR_BAD_ID',
        'ERR_ABORTED',
        'UNKNOWN_CODE',
      ]),
    );
    expect(statuses.length).toBeGreaterThan(30);
    expect(list("SELECT DISTINCT NAME FROM devices WHERE NAME LIKE 'DOWNLOAD\\_%' ESCAPE '\\'")).toEqual(
      expect.arrayContaining(['DOWNLOAD_FORCE', 'DOWNLOAD_SCHEDULE', 'DOWNLOAD_POSTCMD']),
    );
    expect(list('SELECT DISTINCT DELETED FROM download_available ORDER BY DELETED')).toEqual([0, 1]);
    expect(
      count('netmap n WHERE NOT EXISTS (SELECT 1 FROM networks w WHERE upper(w.MACADDR) = n.MAC)'),
    ).toBeGreaterThan(100);
    expect(count('network_devices d JOIN netmap n ON n.MAC = d.MACADDR')).toBeGreaterThan(30);
    expect(list("SELECT DISTINCT IVALUE FROM devices WHERE NAME = 'IPDISCOVER' ORDER BY IVALUE")).toEqual(
      expect.arrayContaining([1, 2]),
    );
  });

  it('holds no secret: no password, and product keys that cannot be real', () => {
    expect(count("operators WHERE PASSWD <> ''")).toBe(0);
    expect(count("hardware WHERE WINPRODKEY IS NOT NULL AND WINPRODKEY NOT LIKE 'DEMO0-%'")).toBe(0);
  });
});
