import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MachineId } from '#contract/identifiers';
import { diskMebibytes } from '#main/copy/disk-size';
import { fleetService } from './service.ts';
import { quiet, type TestFleet, testFleet, testSource } from './testing.ts';

let fleet: TestFleet;

const unix = 'OCS-NG_unified_unix_agent_v2.10.4';
const windows = 'OCS-NG_WINDOWS_AGENT_v2.11.0.1';

beforeAll(async () => {
  fleet = await testFleet((insert) => {
    const machine = (ID: number, NAME: string, USERAGENT: string | null) =>
      insert('hardware', { ID, DEVICEID: `d${ID}`, NAME, USERAGENT });
    const drive = (
      HARDWARE_ID: number,
      LETTER: string,
      TYPE: string,
      FILESYSTEM: string,
      VOLUMN: string,
      TOTAL: number,
      FREE: number,
    ) => insert('drives', { HARDWARE_ID, LETTER, TYPE, FILESYSTEM, VOLUMN, TOTAL, FREE });
    machine(1, 'ubuntu', unix);
    drive(1, '', '/', 'ext4', '/dev/sda1', 100_000, 60_000);
    drive(1, '', '/snap/core20/2015', 'squashfs', '/dev/loop0', 64, 0);
    drive(1, '', '/media/cd', 'iso9660', '/dev/sr0', 700, 0);
    drive(1, '', '/mnt/nas', 'nfs4', 'nas:/export', 9_000_000, 1000);
    drive(1, '', '/vagrant', 'vboxsf', 'vagrant', 419_063, 100);
    drive(1, '', '/home/me/ssh', 'fuse.sshfs', 'me@host:', 500_000, 10);
    drive(1, '', '/run', 'TMPFS', 'tmpfs', 1600, 5);
    drive(1, '', '/mnt/usb', 'fuseblk', '/dev/sdb1', 32_000, 16_000);
    machine(2, 'laptop', windows);
    drive(2, 'C:/', 'Hard Drive', 'NTFS', 'OS', 200_000, 50_000);
    drive(2, 'D:/', 'Hard Drive', 'NTFS', 'OS', 200_000, 50_000);
    drive(2, 'H:/', 'Network Drive', 'NTFS', '\\\\srv\\home', 4_194_304, 100);
    drive(2, 'E:/', 'CD-Rom Drive', '', '', 4000, 0);
    machine(3, 'phone', 'OCS-NG_Android_agent_v2.8.1');
    drive(3, '', '/data', 'ext4', '/dev/block/dm-0', 50_000, 20_000);
    drive(3, '', '/data/user/0', 'ext4', '/dev/block/dm-0', 50_000, 20_000);
    drive(3, '', '/storage/emulated/0', 'sdcardfs', '/data/media', 50_000, 20_000);
    machine(4, 'mac', unix);
    drive(4, '', '/', 'apfs', 'Macintosh HD', 470_000, 20_000);
    drive(4, '', '/System/Volumes/Data', 'apfs', 'Macintosh HD - Data', 470_000, 20_000);
    machine(5, 'only a share', windows);
    drive(5, 'H:/', 'Network Drive', 'NTFS', '\\\\srv\\home', 4_194_304, 100);
    insert('storages', { HARDWARE_ID: 1, NAME: 'sda', MODEL: 'Crucial', DISKSIZE: 500_107 });
    insert('storages', { HARDWARE_ID: 1, NAME: 'sdb', MODEL: 'WDC', DISKSIZE: 500_107 });
    insert('storages', { HARDWARE_ID: 2, NAME: 'Samsung', MODEL: '\\\\.\\PHYSICALDRIVE0', DISKSIZE: 476_940 });
    insert('storages', { HARDWARE_ID: 3, NAME: 'x', DISKSIZE: 0 });
  });
});

afterAll(() => fleet.close());

const service = () => fleetService(fleet.context);
const base = { source: testSource, scope: 'active' as const, filter: '', sort: [] };
const page = (columns: string[], filter = '') =>
  service().page({ ...base, filter, columns, offset: 0, limit: 50 }, quiet);
const namesOf = async (filter: string) => (await page(['name'], filter)).columns.name;

describe('drives that count', () => {
  it('are volumes of the machine itself, each once', async () => {
    const { columns } = await page(['driveTotal', 'driveFree', 'freePercent']);
    expect(columns).toEqual({
      driveTotal: [132_000, 400_000, 50_000, 470_000, null],
      driveFree: [76_000, 100_000, 20_000, 20_000, null],
      freePercent: [50, 25, 40, 4, null],
    });
  });

  it('are the same in filters, sorting and totals', async () => {
    expect(await namesOf('freePercent<10')).toEqual(['mac']);
    expect(await namesOf('driveTotal:empty')).toEqual(['only a share']);
    expect(await namesOf('driveTotal>390G')).toEqual(['laptop', 'mac']);
    const [total] = await service().totals(
      { selection: { kind: 'matching', query: base, except: [] }, columns: ['driveTotal'] },
      quiet,
    );
    expect(total).toMatchObject({ count: 4, sum: 132_000 + 400_000 + 50_000 + 470_000 });
    const sorted = await service().page(
      { ...base, sort: [{ key: 'driveTotal', descending: true }], columns: ['name'], offset: 0, limit: 5 },
      quiet,
    );
    expect(sorted.columns.name).toEqual(['mac', 'laptop', 'ubuntu', 'phone', 'only a share']);
  });

  it('are no matter where rows are asked for', async () => {
    expect(await namesOf('drive(filesystem:squashfs free=0)')).toEqual(['ubuntu']);
    expect(await namesOf('drive(type:"network drive")')).toEqual(['laptop', 'only a share']);
    expect((await page(['driveFileSystem'])).columns.driveFileSystem?.[0]).toContain('squashfs');
  });
});

describe('disk sizes', () => {
  it('are MiB, whichever unit the agent sends', async () => {
    expect((await page(['diskSize'])).columns.diskSize).toEqual([953_878, 476_940, 0, null, null]);
    expect(await namesOf('diskSize<600G')).toEqual(['laptop', 'phone']);
    expect(await namesOf('storage(size:460G..470G)')).toEqual(['ubuntu', 'laptop']);
    expect(await namesOf('storage(size>470G)')).toEqual([]);
    const { facts } = await service().machine({ source: testSource, id: 1 as MachineId }, quiet);
    expect(facts.diskSize).toBe(953_878);
  });

  it('are one and the same disk of 500 GB', () => {
    expect(diskMebibytes(500_107, unix)).toBe(476_939);
    expect(diskMebibytes(500_107, 'FusionInventory-Agent_v2.6')).toBe(476_939);
    expect(diskMebibytes(476_940, windows)).toBe(476_940);
    expect(diskMebibytes(476_940, null)).toBe(476_940);
    expect(diskMebibytes(274_877.906944, unix)).toBe(262_144);
  });
});
