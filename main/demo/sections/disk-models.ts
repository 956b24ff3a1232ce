import type { Machine } from '../machines/machine.ts';
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

/** What controllers of servers make of their disks. */
const arrays: readonly (Disk & { of: string })[] = [
  { of: 'HPE', maker: 'HPE', model: 'HPE LOGICAL VOLUME' },
  { of: 'Dell', maker: 'DELL', model: 'DELL PERC H740P Adp' },
  { of: 'Supermicro', maker: 'AVAGO', model: 'AVAGO MR9361-8i' },
];

/** The disk of a machine: by its maker where it is a server or virtual, else one of those sold. */
export function diskOf(m: Machine, random: Random): Disk {
  if (m.facts.isVirtual)
    return m.model.maker === 'QEMU'
      ? { maker: 'QEMU', model: 'QEMU HARDDISK' }
      : m.model.maker === 'Microsoft Corporation'
        ? { maker: 'Msft', model: 'Msft Virtual Disk' }
        : { maker: 'VMware', model: 'VMware Virtual disk' };
  if (m.facts.isServer) return arrays.find(({ of }) => m.model.maker.startsWith(of)) ?? spinning;
  if (m.diskGb === 500) return spinning;
  const { maker, model } = random.pick(disks);
  return { maker, model: model.replaceAll('$GB', String(m.diskGb)) };
}

/** A serial number in the form of common SSDs. */
export function diskSerial(random: Random): string {
  return `S${random.text(13, serialCharacters)}`;
}
