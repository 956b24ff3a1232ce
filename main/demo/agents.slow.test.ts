import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoFile, makeDemo } from './testing.ts';

let demo: DemoFile;

beforeAll(async () => {
  demo = await makeDemo({ machines: 1000, seed: 1, today: '2026-11-20' });
}, 90_000);
afterAll(() => demo.remove());

const windows = "h.USERAGENT LIKE 'OCS-NG_WINDOWS%'";
const unix = "h.USERAGENT LIKE 'OCS-NG_unified_unix%'";
const linux = `${unix} AND h.OSNAME <> 'macOS'`;
const mac = "h.OSNAME = 'macOS'";
const android = "h.USERAGENT LIKE 'OCS-NG_Android%'";
/** Rows of a section on machines of an agent. */
const of = (table: string, agent: string, where = '1') =>
  `"${table}" t JOIN hardware h ON h.ID = t.HARDWARE_ID WHERE ${agent} AND (${where})`;
const count = (from: string, ...values: unknown[]) => demo.count(from, ...values);

describe('what the agents send and what they do not (protocol.md 8.1)', () => {
  it.each(['batteries', 'usbdevices', 'local_users', 'local_groups', 'repository'])(
    'has %s from Linux agents, none from Windows',
    (table) => {
      expect(count(of(table, windows))).toBe(0);
      expect(count(of(table, android))).toBe(0);
      expect(count(of(table, linux))).toBeGreaterThan(0);
    },
  );

  it('keeps hardware.TYPE 0, ARCH for Windows alone, and asset categories by chassis and system', () => {
    expect(demo.list("SELECT DISTINCT TYPE FROM hardware WHERE USERAGENT <> ''")).toEqual([0]);
    expect(count(`hardware h WHERE ARCH IS NOT NULL AND NOT (${windows})`)).toBe(0);
    const categories = demo.db.prepare('SELECT ID, SQL_QUERY, SQL_ARGS FROM assets_categories').all() as {
      ID: number;
      SQL_QUERY: string;
      SQL_ARGS: string;
    }[];
    expect(categories.length).toBeGreaterThan(3);
    for (const { ID, SQL_QUERY, SQL_ARGS } of categories) {
      // Names and values stand in one list, in the order of the place-holders
      const all = SQL_ARGS.split(',');
      const filled = SQL_QUERY.replaceAll('"', "'").replaceAll('%s', () => all.shift() ?? '');
      const found = demo.list(`${filled} ORDER BY 1`);
      expect(found.length).toBeGreaterThan(10);
      expect(demo.list('SELECT ID FROM hardware WHERE CATEGORY_ID = ? ORDER BY ID', ID)).toEqual(found);
    }
    expect(count("hardware WHERE CATEGORY_ID IS NULL AND USERAGENT <> ''")).toBe(0);
  });

  it('has the CHECKSUM bits of each agent over the default of the column', () => {
    const sums = (agent: string) => demo.list(`SELECT DISTINCT CHECKSUM FROM hardware h WHERE ${agent}`);
    expect(sums(windows)).toEqual([2 ** 19 - 1]);
    expect(sums(unix)).toEqual([2 ** 19 - 1 + 2 ** 20]);
    const bits = [0, 1, 8, 9, 10, 12, 15, 16, 19].reduce((sum, bit) => sum + 2 ** bit, 0);
    expect(bits).toBe(628_483);
    expect(sums(android)).toEqual([bits | 262_143]);
  });

  it('has Unix descriptions with the start of the system, in the form of the agent version', () => {
    const texts = (version: string, form: string) =>
      count(`hardware h WHERE ${linux} AND h.USERAGENT LIKE ? AND DESCRIPTION GLOB ?`, version, form);
    const day = 'x86_64/[0-3][0-9]-[01][0-9]-20[0-9][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]';
    expect(texts('%v2.10.%', day)).toBeGreaterThan(50);
    expect(texts('%v2.10.%', 'x86_64/00-00-*')).toBe(0);
    expect(texts('%v2.8.%', 'x86_64/00-00-[0-3][0-9] *')).toBeGreaterThan(3);
    const late =
      'substr(DESCRIPTION, 14, 4) || substr(DESCRIPTION, 10, 4) || substr(DESCRIPTION, 8, 2) > substr(LASTCOME, 1, 10)';
    expect(
      count(`hardware h WHERE ${linux} AND h.USERAGENT LIKE '%v2.10.%' AND DESCRIPTION LIKE 'x86_64/%' AND ${late}`),
    ).toBe(0);
  });

  it('marks software of the Windows registry, and no other', () => {
    const sources = (agent: string) => demo.list(`SELECT DISTINCT t.SOURCE FROM ${of('software', agent)}`);
    expect(sources(windows)).toEqual([1]);
    expect(sources(unix)).toEqual([0]);
    expect(count(of('software', unix, "t.GUID <> '' OR t.LANGUAGE <> ''"))).toBe(0);
  });

  it('gives Unix machines names as lspci, dmidecode and the kernel have them, and fills nothing else', () => {
    for (const table of ['controllers', 'sounds', 'videos', 'inputs', 'ports', 'slots', 'memories', 'printers']) {
      const columns = demo.list(`SELECT name FROM pragma_table_info('${table}') WHERE type LIKE 'VARCHAR%'`);
      const text = columns.map((column) => `coalesce(t.${column}, '')`).join(` || ' ' || `);
      const words =
        "like '%(Microsoft)%' OR w like '%Standard %' OR w like '%Generic USB%' OR w like '%HID-compliant%' OR w like '%(R)%' OR w like '%PCL%'";
      const marked = `SELECT w FROM (SELECT ${text} AS w FROM ${of(table, unix)}) WHERE w ${words}`;
      expect([table, demo.list(marked)]).toEqual([table, []]);
      expect(count(of(table, unix))).toBeGreaterThan(10);
    }
    expect(count(of('controllers', unix, "t.CAPTION <> '' OR t.VERSION <> ''"))).toBe(0);
    expect(count(of('controllers', linux, "t.NAME GLOB '* [[][0-9a-f][0-9a-f][0-9a-f][0-9a-f]]'"))).toBe(
      count(of('controllers', linux)),
    );
    expect(count(of('sounds', linux, "t.NAME = 'Audio device' AND t.DESCRIPTION LIKE 'rev %'"))).toBeGreaterThan(5);
    expect(count(of('inputs', unix, "t.INTERFACE <> '' OR t.POINTTYPE <> '' OR t.MANUFACTURER <> ''"))).toBe(0);
    expect(count(of('inputs', mac))).toBe(0);
    expect(count(of('memories', unix, "t.PURPOSE <> '' OR t.SPEED LIKE '%MT/s'"))).toBe(0);
  });
});

describe('disks, drives and interfaces', () => {
  it('counts disks in millions of bytes on Linux, in mebibytes on Windows', () => {
    const sizes = (agent: string) =>
      demo.list(`SELECT DISTINCT t.DISKSIZE FROM ${of('storages', agent, "t.MODEL <> '' AND t.DISKSIZE > 0")}`);
    expect(sizes(linux)).toContain(512_110);
    expect(sizes(linux)).not.toContain(488_386);
    expect(sizes(windows)).toContain(488_386);
    expect(sizes(windows)).not.toContain(512_110);
  });

  it('has no drives larger than the disks they are on', () => {
    const local = "t.TYPE <> 'Network Drive' AND t.FILESYSTEM NOT IN ('squashfs', 'overlay', 'cifs', 'nfs4')";
    const drives = `SELECT h.ID AS id, sum(t.TOTAL) * 1048576.0 AS bytes FROM ${of('drives', `(${windows} OR ${linux})`, local)} GROUP BY 1`;
    const unit = `CASE WHEN ${windows} THEN 1048576.0 ELSE 1000000.0 END`;
    const disks = `SELECT h.ID AS id, sum(t.DISKSIZE * ${unit}) AS bytes FROM ${of('storages', '1', "t.TYPE <> 'loop'")} GROUP BY 1`;
    expect(count(`(${drives})`)).toBeGreaterThan(800);
    expect(
      demo.list(
        `SELECT d.id FROM (${drives}) d LEFT JOIN (${disks}) s ON s.id = d.id WHERE d.bytes > coalesce(s.bytes, 0)`,
      ),
    ).toEqual([]);
  });

  it('lists snaps, container mounts of old agents and shares, none of which outweighs the disks', () => {
    expect(
      count(of('drives', linux, "t.FILESYSTEM = 'squashfs' AND t.FREE = 0 AND t.VOLUMN LIKE '/dev/loop%'")),
    ).toBeGreaterThan(50);
    expect(count(of('drives', linux, "t.FILESYSTEM = 'overlay'"))).toBeGreaterThan(0);
    expect(count(of('drives', `${linux} AND h.USERAGENT LIKE '%v2.10.%'`, "t.FILESYSTEM = 'overlay'"))).toBe(0);
    // The agent skips them in every version (Linux/Drives.pm)
    expect(count("drives WHERE FILESYSTEM IN ('tmpfs', 'devtmpfs')")).toBe(0);
    expect(count(of('drives', linux, "t.FILESYSTEM IN ('cifs', 'nfs4')"))).toBeGreaterThan(5);
    const [shares] = demo.list(
      "SELECT 1.0 * sum(TOTAL) FILTER (WHERE TYPE = 'Network Drive' OR FILESYSTEM IN ('cifs', 'nfs4')) / sum(TOTAL) FROM drives",
    );
    expect(shares).toBeGreaterThan(0.02);
    expect(shares).toBeLessThan(0.2);
  });

  it('has untidy Unix interfaces: down without an address, bridges, no loopback, several addresses in one', () => {
    expect(count(of('networks', linux, "t.DESCRIPTION = 'lo' OR t.TYPE = 'loopback'"))).toBe(0);
    expect(
      count(
        of(
          'networks',
          linux,
          "t.TYPE = 'ether' AND t.STATUS = 'Down' AND t.SPEED = '0 Mbps' AND t.IPADDRESS = '' AND t.IPMASK = ''",
        ),
      ),
    ).toBeGreaterThan(20);
    expect(count(of('networks', linux, "t.SPEED = '-1 Mbps' AND t.STATUS = 'Up'"))).toBeGreaterThan(10);
    for (const name of ['docker0', 'virbr0', 'vmbr0'])
      expect([name, count(of('networks', linux, `t.DESCRIPTION = '${name}' AND t.VIRTUALDEV = 1`)) > 0]).toEqual([
        name,
        true,
      ]);
    expect(count(of('networks', windows, 't.VIRTUALDEV <> 0'))).toBeLessThan(3);
    const joined =
      count(`hardware h WHERE ${linux} AND IPADDR LIKE '%/%' AND IPSRC <> IPADDR`) / count(`hardware h WHERE ${linux}`);
    expect(joined).toBeGreaterThan(0.01);
    expect(joined).toBeLessThan(0.15);
  });

  it('leaves out ids of 0, as the agent does', () => {
    expect(count(of('local_users', unix, "t.LOGIN = 'root' AND (t.ID_USER <> '' OR t.GID <> '')"))).toBe(0);
    expect(count(of('local_users', unix, "t.LOGIN = 'root'"))).toBeGreaterThan(100);
    expect(count("local_users WHERE ID_USER = '0' OR GID = '0'")).toBe(0);
    expect(count("local_groups WHERE ID_GROUP = '0'")).toBe(0);
  });
});
