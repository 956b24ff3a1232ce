import type { Machine } from '../machines/machine.ts';
import type { Random } from '../random.ts';

/** Bytes of a machine's disk: by the formula that makers of disks agreed on (IDEMA LBA1-03); a virtual one has whole GiB. */
export function diskBytes({ diskGb, facts }: Machine): number {
  return facts.isVirtual ? diskGb * 2 ** 30 : (97_696_368 + 1_953_504 * (diskGb - 50)) * 512;
}

/** Whole mebibytes, the unit of drives everywhere and of disks on Windows. */
export function mebibytes(bytes: number): number {
  return Math.floor(bytes / 2 ** 20);
}

/** Millions of bytes, the unit of disks on Linux: sent with its decimals, rounded by the column. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}

/** Free space: most half empty, some nearly full, a few at their last megabytes. */
export function freeOf(random: Random, total: number): number {
  const draw = random.unit();
  const share =
    draw < 0.03 ? random.unit() * 0.05 : draw < 0.12 ? 0.05 + random.unit() * 0.15 : 0.2 + random.unit() * 0.65;
  return Math.floor(total * share);
}
