import { isLinux } from '../machines/habits.ts';
import type { Machine } from '../machines/machine.ts';
import type { Tables } from '../machines/tables.ts';
import { type Random, serialCharacters } from '../random.ts';
import { diskBytes, freeOf, mebibytes } from './disk-sizes.ts';
import { writeLinuxDisks } from './linux-disks.ts';
import { writeWindowsDisks } from './windows-disks.ts';

/** Physical disks and the volumes on them, with fill grades as people leave them. Gives the free MB of the system volume. */
export function writeDisks(tables: Tables, m: Machine, random: Random): number {
  if (m.release.family === 'windows') return writeWindowsDisks(tables, m, random);
  if (isLinux(m)) return writeLinuxDisks(tables, m, random);
  return m.release.family === 'mac' ? writeMac(tables, m, random) : writePhone(tables, m, random);
}

/** What system_profiler says of the disks that Apple builds in. */
const macSizes = new Map([
  [256, { text: 251, bytes: 251_000_193_024 }],
  [512, { text: 500.28, bytes: 500_277_790_720 }],
  [1000, { text: 1000.56, bytes: 1_000_555_581_440 }],
]);

/** The Mac agent takes the gigabytes of system_profiler, decimal ones, times 1024. */
function writeMac(tables: Tables, m: Machine, random: Random): number {
  const { text = 0, bytes = 0 } = macSizes.get(m.diskGb) ?? {};
  const serial = random.text(16, serialCharacters);
  const size = String(m.diskGb).padStart(4, '0');
  tables.storages(
    m.id,
    'Apple',
    'disk0',
    `SSD AP${size}Z`,
    '',
    'Disk NVMe Drive',
    Math.round(text * 1024),
    serial,
    '561.100.',
  );
  const total = mebibytes(bytes) - 5500;
  const left = freeOf(random, total);
  tables.drives(m.id, '', '/', 'apfs', total, left, 0, '/dev/disk3s1s1', noDate);
  tables.drives(m.id, '', '/System/Volumes/Data', 'apfs', total, left, 0, '/dev/disk3s5', noDate);
  return left;
}

function writePhone(tables: Tables, m: Machine, random: Random): number {
  const disk = mebibytes(diskBytes(m));
  const total = disk - 9000;
  const left = freeOf(random, total);
  tables.drives(m.id, '', '/data', 'f2fs', total, left, 0, '', noDate);
  tables.drives(m.id, '', '/storage/emulated/0', 'sdcardfs', total, left, 0, '', noDate);
  tables.storages(m.id, '', 'Internal Storage', '', 'Internal Storage', 'removable', disk, '', '');
  return left;
}

/** CREATEDATE where the agent sends none: the server writes an empty text into a column of dates. */
const noDate = '0000-00-00';
