import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overview as contract } from '#contract/overview';
import { fleetService } from '#main/fleet/service';
import { quiet, type TestFleet, testFleet, testSource } from '#main/fleet/testing';
import { timeText } from '#main/search/dates';
import { overviewService } from './service.ts';

const now = new Date(2026, 10, 23, 15, 30);
const daysAgo = (days: number) => timeText(new Date(now.getTime() - days * 86_400_000));

let fleet: TestFleet;

beforeAll(async () => {
  fleet = await testFleet((insert) => {
    const machine = (ID: number, LASTCOME: string | null, more: Record<string, string | number | null> = {}) =>
      insert('hardware', { ID, DEVICEID: `d${ID}`, NAME: `PC-${ID}`, LASTCOME, LASTDATE: LASTCOME, ...more });
    machine(1, daysAgo(0), {
      OSNAME: 'Windows "11" \\ Pro',
      MEMORY: 8075,
      USERAGENT: 'OCS-NG_WINDOWS_AGENT_v2.9',
      OSVERSION: '10.0',
    });
    machine(2, daysAgo(0.1), { OSNAME: 'windows "11" \\ pro ', MEMORY: 16_000, OSVERSION: '10' });
    machine(3, daysAgo(3), { OSNAME: 'Debian* (or) -x', MEMORY: 2048 });
    machine(4, daysAgo(20), { OSNAME: '', MEMORY: 0 });
    machine(5, daysAgo(45), { OSNAME: null, MEMORY: null });
    machine(6, null);
    machine(7, '0000-00-00 00:00:00');
    machine(8, daysAgo(0), { ARCHIVE: 1, OSNAME: 'Debian* (or) -x' });
    insert('hardware', { ID: 9, DEVICEID: '_SYSTEMGROUP_', NAME: 'g', LASTCOME: daysAgo(0) });
    insert('bios', { HARDWARE_ID: 1, SSN: 'A', SMODEL: 'empty' });
    insert('bios', { HARDWARE_ID: 2, SSN: ' ', SMODEL: 'null' });
    insert('drives', { HARDWARE_ID: 1, TOTAL: 1000, FREE: 99 });
    insert('drives', { HARDWARE_ID: 2, TOTAL: 1000, FREE: 100 });
    // Full by nature, or not of the machine: no reason to look at it
    insert('drives', { HARDWARE_ID: 3, TYPE: '/snap/core', FILESYSTEM: 'squashfs', TOTAL: 64, FREE: 0 });
    insert('drives', { HARDWARE_ID: 4, LETTER: 'H:/', TYPE: 'Network Drive', TOTAL: 4_000_000, FREE: 10 });
    insert('accountinfo', { HARDWARE_ID: 1, TAG: 'NA' });
    insert('accountinfo', { HARDWARE_ID: 2, TAG: 'l&#039;usine' });
    insert('download_available', { FILEID: '1', NAME: 'p' });
    insert('download_enable', { ID: 5, FILEID: '1' });
    insert('devices', { HARDWARE_ID: 1, NAME: 'DOWNLOAD', IVALUE: 5, TVALUE: 'ERR_EXECUTE' });
    insert('devices', { HARDWARE_ID: 2, NAME: 'DOWNLOAD', IVALUE: 5, TVALUE: null });
  });
});

afterAll(() => fleet.close());

const context = () => ({ ...fleet.context, now: () => now });
const read = async () =>
  contract.tiles.output.parse(await overviewService(context()).tiles({ source: testSource }, quiet));

describe('the overview', () => {
  it('counts what it says, groups and archived machines left out', async () => {
    const { machines, freshestAt, tiles } = await read();
    expect(machines).toBe(7);
    expect(freshestAt).toBe(daysAgo(0));
    expect(Object.fromEntries(tiles.map(({ key, count }) => [key, count]))).toEqual({
      seenToday: 2,
      seen7: 3,
      seen30: 4,
      notSeen30: 3,
      neverSeen: 2,
      lowDisk: 1,
      lowRam: 2,
      noSerial: 6,
      noTag: 6,
      packageErrors: 1,
      packagesWaiting: 1,
      archived: 1,
    });
  });

  it('shows values as bars that open their machines, spellings that compare equal as one', async () => {
    const { charts } = await read();
    const os = charts.find(({ key }) => key === 'os');
    expect(os?.bars.map(({ count }) => count)).toEqual([2, 1]);
    expect(os?.rest).toBe(4);
    const versions = charts.find(({ key }) => key === 'osVersion');
    expect(versions?.bars.map(({ count }) => count)).toEqual([2]);
    const ram = charts.find(({ key }) => key === 'ram');
    expect(ram?.bars.map(({ value, count }) => [value, count])).toEqual([
      [2048, 1],
      [8192, 1],
      [16_384, 1],
    ]);
  });

  it('has only numbers that the machine list repeats', async () => {
    const { tiles, charts } = await read();
    const numbers = [
      ...tiles,
      ...charts.flatMap(({ bars }) => bars.map((bar) => ({ ...bar, scope: 'active' as const }))),
    ];
    expect(numbers.length).toBeGreaterThan(18);
    for (const { filter, scope, count } of numbers) {
      const listed = await fleetService(context()).count({ source: testSource, scope, filter }, quiet);
      expect([filter, listed.count]).toEqual([filter, count]);
    }
  });
});
