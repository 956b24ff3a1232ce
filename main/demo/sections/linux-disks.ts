import { date } from '../calendar.ts';
import { hasDocker } from '../machines/habits.ts';
import type { Machine } from '../machines/machine.ts';
import type { Tables } from '../machines/tables.ts';
import type { Random } from '../random.ts';
import { diskOf, diskSerial } from './disk-models.ts';
import { diskBytes, freeOf, mebibytes, megabytes } from './disk-sizes.ts';

/** Disks and drives of a Linux machine, as lsblk and df list them; gives the free MB of the root. */
export function writeLinuxDisks(tables: Tables, m: Machine, random: Random): number {
  const disk = deviceOf(m);
  const total = mebibytes(diskBytes(m));
  const root = m.facts.isServer ? Math.min(total - 2500, 40_000) : total - 2500;
  const data = dataOf(m, total - root - 2500, random);
  writeStorages(tables, m, disk, m.facts.isVirtual ? data : 0, random);
  // dumpe2fs tells when an ext file system was made; of others nothing is sent, which the column keeps as a zero date
  const created = date(m.installedDay);
  const drive = (mount: string, system: string, size: number, free: number, volume: string) =>
    tables.drives(m.id, '', mount, system, size, free, 0, volume, system === 'ext4' ? created : '0000-00-00');
  const free = freeOf(random, root);
  const system = m.release.family === 'redhat' ? 'xfs' : 'ext4';
  drive('/', system, root, free, m.facts.isVirtual ? `/dev/${disk}1` : '/dev/mapper/vg0-root');
  drive('/boot', system, 974, random.between(300, 800), `/dev/${disk}${m.facts.isVirtual ? '' : part(disk)}2`);
  if (!m.facts.isVirtual) drive('/boot/efi', 'vfat', 511, 505, `/dev/${disk}${part(disk)}1`);
  if (data > 0) {
    const mount =
      m.facts.kind === 'hypervisor' ? '/var/lib/vz' : random.pick(['/var', '/srv', '/data', '/var/lib/mysql']);
    drive(mount, 'xfs', data, freeOf(random, data), '/dev/mapper/vg0-data');
  }
  if (m.release.family === 'ubuntu') writeSnaps(tables, drive, m);
  // Agents before 2.10 list what containers mount; tmpfs and devtmpfs no version ever did (Linux/Drives.pm)
  if (hasDocker(m) && !m.agent.includes('_v2.10.'))
    for (let i = random.between(1, 3); i > 0; i--)
      drive(`/var/lib/docker/overlay2/${random.text(32, hex)}/merged`, 'overlay', root, free, 'overlay');
  writeShares(drive, m, random);
  return free;
}

/** MiB of the volume for data of a server: what the system left of its disks, or a disk that a guest was given for it. */
function dataOf(m: Machine, left: number, random: Random): number {
  if (!m.facts.isServer) return 0;
  if (m.facts.isVirtual) return random.between(20, 400) * 1024;
  return m.facts.kind === 'hypervisor' ? left + 3 * mebibytes(diskBytes(m)) : left;
}

const hex = '0123456789abcdef';

function deviceOf(m: Machine): string {
  if (m.facts.isVirtual) return m.model.maker === 'QEMU' ? 'vda' : 'sda';
  return m.facts.isServer ? 'sda' : 'nvme0n1';
}

/** Partitions of a disk whose name ends in a digit have a `p` before their number. */
const part = (disk: string) => (/\d$/.test(disk) ? 'p' : '');

/** DISKSIZE is in millions of bytes here, where drives and Windows count in mebibytes. */
function writeStorages(tables: Tables, m: Machine, device: string, dataMb: number, random: Random): void {
  const { maker, model } = diskOf(m, random);
  const own = diskBytes(m);
  const sizes = m.facts.kind === 'hypervisor' ? [own, own, own, own] : dataMb > 0 ? [own, dataMb * 2 ** 20] : [own];
  for (const [i, bytes] of sizes.entries()) {
    const name = i === 0 ? device : `${device.slice(0, -1)}${'abcd'[i]}`;
    const size = megabytes(bytes);
    // Of a virtio disk udev knows neither maker nor model
    if (device === 'vda') tables.storages(m.id, '', name, '', '', 'disk', size, '', '');
    else if (m.facts.isVirtual)
      tables.storages(m.id, maker, name, 'Virtual disk', 'SCSI Disk', 'disk', size, '', '2.0');
    else
      tables.storages(
        m.id,
        maker,
        name,
        model,
        device === 'sda' ? 'SCSI Disk' : 'NVMe disk',
        'disk',
        size,
        diskSerial(random),
        '',
      );
  }
  if (m.facts.isVirtual && device === 'sda')
    tables.storages(m.id, 'VMware', 'sr0', 'VMware SATA CD00', '', 'cd/dvd', 0, '', '1.00');
  if (random.chance(0.15)) tables.storages(m.id, '', 'zram0', '', '', 'disk', 0, '', '');
}

type AddDrive = (mount: string, system: string, size: number, free: number, volume: string) => void;

/** Snap, its revision and MiB: images that are mounted read-only, always full, each on a loop device of its own. */
const snaps: readonly (readonly [name: string, revision: number, size: number, server: boolean])[] = [
  ['core22', 2133, 74, true],
  ['core24', 1196, 67, false],
  ['snapd', 25577, 51, true],
  ['lxd', 36558, 107, true],
  ['firefox', 7084, 251, false],
  ['gnome-42-2204', 247, 532, false],
  ['gtk-common-themes', 1535, 92, false],
  ['snap-store', 1310, 11, false],
  ['snapd-desktop-integration', 315, 1, false],
  ['bare', 5, 1, false],
];

function writeSnaps(tables: Tables, drive: AddDrive, m: Machine): void {
  const list = snaps.filter(([, , , server]) => server || !m.facts.isServer);
  for (const [i, [name, revision, size]] of list.entries()) {
    const older = revision - (m.number % 3);
    tables.storages(m.id, '', `loop${i}`, '', '', 'loop', megabytes(size * 2 ** 20), '', '');
    drive(`/snap/${name}/${older}`, 'squashfs', size, 0, `/dev/loop${i}`);
  }
}

function writeShares(drive: AddDrive, m: Machine, random: Random): void {
  const site = m.site.code.toLowerCase();
  const total = 2_097_152;
  if (m.facts.isServer) {
    if (random.chance(0.08)) drive('/mnt/share', 'nfs4', total, 812_646, `${site}-nas01:/export/share`);
  } else if (random.chance(0.3)) {
    drive(`/home/${m.owner.login}/H`, 'cifs', 20_480, freeOf(random, 20_480), `//srv-${site}-file01/home$`);
  }
}
