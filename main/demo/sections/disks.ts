import type { Machine } from '../machines/machine.ts';
import type { Tables } from '../machines/tables.ts';
import { type Random, serialCharacters } from '../random.ts';

interface Disk {
  readonly maker: string;
  readonly model: string;
}

/** Disks as sold in notebooks and desktops; `$GB` stands for the size. */
const disks: readonly Disk[] = [
  { maker: 'Samsung', model: 'SAMSUNG MZVLB$GBHBJQ-000L7' },
  { maker: 'Samsung', model: 'PM9A1 NVMe Samsung $GBGB' },
  { maker: 'KIOXIA', model: 'KBG40ZNS$GBG NVMe KIOXIA $GBGB' },
  { maker: 'WDC', model: 'WDC PC SN730 SDBQNTY-$GBG-1001' },
  { maker: 'Micron', model: 'Micron 2300 NVMe $GBGB' },
  { maker: 'SK hynix', model: 'SK hynix PC711 HFS$GBGDE9X073N' },
  { maker: 'Intel', model: 'INTEL SSDPEKNU$GBGZH' },
];
const spinning: Disk = { maker: 'Toshiba', model: 'TOSHIBA MQ01ACF050' };

/** Physical disks and the volumes on them, with fill grades as people leave them. */
export function writeDisks(tables: Tables, m: Machine, random: Random): void {
  const total = Math.floor((m.diskGb * 1_000_000_000) / 1_048_576);
  if (m.release.family === 'windows') writeWindows(tables, m, random, total);
  else if (m.release.family === 'android') {
    tables.drives(m.id, '', '/data', 'f2fs', total - 9000, free(random, total - 9000), 0, '', '0000-00-00');
    tables.drives(
      m.id,
      '',
      '/storage/emulated/0',
      'sdcardfs',
      total - 9000,
      free(random, total - 9000),
      0,
      '',
      '0000-00-00',
    );
    tables.storages(m.id, '', 'Internal Storage', '', 'Internal Storage', 'removable', total, '', '');
  } else if (m.release.family === 'mac') {
    tables.storages(
      m.id,
      'Apple',
      'disk0',
      `APPLE SSD AP${String(m.diskGb).padStart(4, '0')}Z`,
      'NVMExpress',
      'Disk drive',
      total,
      random.text(16, serialCharacters),
      '561.100.',
    );
    const left = free(random, total);
    tables.drives(m.id, '', '/', 'apfs', total, left, 0, 'Macintosh HD', null);
    tables.drives(m.id, '', '/System/Volumes/Data', 'apfs', total, left, 0, 'Macintosh HD - Data', null);
  } else writeLinux(tables, m, random, total);
}

/** The Windows agent swaps two columns: NAME carries the model and MODEL the device name. */
function writeWindows(tables: Tables, m: Machine, random: Random, total: number): void {
  const disk = diskOf(m, random);
  tables.storages(
    m.id,
    '(Standard disk drives)',
    disk.model,
    '\\\\.\\PHYSICALDRIVE0',
    disk.model,
    'Fixed hard disk media',
    total,
    diskSerial(random),
    random.text(8, serialCharacters),
  );
  if (!m.facts.isPortable && random.chance(0.2))
    tables.storages(
      m.id,
      '(Standard CD-ROM drives)',
      'HL-DT-ST DVD+-RW GU90N',
      '\\\\.\\CDROM0',
      'CD-ROM',
      'CD-ROM',
      0,
      '',
      '',
    );
  const system = m.facts.isServer ? Math.min(total, 100_000) : total - 1200;
  tables.drives(
    m.id,
    'C:/',
    'Hard Drive',
    'NTFS',
    system,
    free(random, system),
    0,
    random.pick(['Windows', 'OS', 'OSDisk', '']),
    null,
  );
  if (m.facts.isServer || random.chance(0.12)) {
    const data = m.facts.isServer ? random.between(100, 4000) * 1024 : 120_000;
    tables.drives(
      m.id,
      'D:/',
      'Hard Drive',
      'NTFS',
      data,
      free(random, data),
      0,
      random.pick(['Data', 'DATA', 'Backup']),
      null,
    );
  }
  if (!m.facts.isServer && random.chance(0.55))
    tables.drives(
      m.id,
      'H:/',
      'Network Drive',
      'NTFS',
      4_194_304,
      911_360,
      0,
      `\\\\srv-${m.site.code.toLowerCase()}-file01\\home`,
      null,
    );
  if (random.chance(0.1)) tables.drives(m.id, 'E:/', 'CD-Rom Drive', '', 0, 0, 0, '', null);
}

function writeLinux(tables: Tables, m: Machine, random: Random, total: number): void {
  const device = m.facts.isVirtual ? (m.model.maker === 'QEMU' ? 'vda' : 'sda') : m.facts.isServer ? 'sda' : 'nvme0n1';
  const disk = diskOf(m, random);
  const count = m.facts.kind === 'hypervisor' ? 4 : 1;
  for (let i = 0; i < count; i++) {
    const name = count === 1 ? device : `sd${'abcd'[i]}`;
    tables.storages(
      m.id,
      disk.maker,
      name,
      disk.model,
      m.facts.isVirtual ? 'virtio' : 'NVMe',
      'disk',
      total,
      m.facts.isVirtual ? '' : diskSerial(random),
      '',
    );
  }
  const created = new Date((m.installedDay * 86_400 + 40_000) * 1000).toISOString().slice(0, 10);
  const root = Math.min(total - 1000, m.facts.isServer ? 40_000 : total - 1000);
  const volume = m.facts.isVirtual ? `/dev/${device}1` : '/dev/mapper/vg0-root';
  tables.drives(
    m.id,
    '',
    '/',
    m.release.family === 'redhat' ? 'xfs' : 'ext4',
    root,
    free(random, root),
    0,
    volume,
    created,
  );
  tables.drives(m.id, '', '/boot', 'ext4', 974, random.between(300, 800), 0, `/dev/${device}2`, created);
  if (m.facts.isServer) {
    const data = m.facts.kind === 'hypervisor' ? 7_340_032 : random.between(20, 900) * 1024;
    tables.drives(
      m.id,
      '',
      random.pick(['/var', '/srv', '/data', '/var/lib/mysql']),
      'xfs',
      data,
      free(random, data),
      0,
      '/dev/mapper/vg0-data',
      created,
    );
  }
  if (random.chance(0.15))
    tables.drives(
      m.id,
      '',
      '/mnt/share',
      'nfs4',
      20_971_520,
      8_126_464,
      0,
      `${m.site.code.toLowerCase()}-nas01:/export/share`,
      '0000-00-00',
    );
}

function diskOf(m: Machine, random: Random): Disk {
  if (m.facts.isVirtual)
    return m.model.maker === 'QEMU'
      ? { maker: 'QEMU', model: 'QEMU HARDDISK' }
      : { maker: 'VMware', model: 'VMware Virtual disk' };
  if (m.facts.isServer)
    return random.pick([
      { maker: 'DELL', model: 'DELL PERC H740P Adp' },
      { maker: 'HPE', model: 'HPE LOGICAL VOLUME' },
    ]);
  if (m.diskGb === 500) return spinning;
  const { maker, model } = random.pick(disks);
  return { maker, model: model.replaceAll('$GB', String(m.diskGb)) };
}

function diskSerial(random: Random): string {
  return `S${random.text(13, serialCharacters)}`;
}

/** Free space: most half empty, some nearly full, a few at their last megabytes. */
function free(random: Random, total: number): number {
  const draw = random.unit();
  const share =
    draw < 0.06 ? random.unit() * 0.05 : draw < 0.2 ? 0.05 + random.unit() * 0.15 : 0.2 + random.unit() * 0.65;
  return Math.floor(total * share);
}
