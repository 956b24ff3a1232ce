import type { Machine } from '../machines/machine.ts';
import type { Tables } from '../machines/tables.ts';
import { type Random, serialCharacters } from '../random.ts';
import { diskOf, diskSerial } from './disk-models.ts';
import { diskBytes, freeOf, mebibytes } from './disk-sizes.ts';

/** Disks and drives of a Windows machine; gives the free MB of C:. The agent swaps two columns: NAME carries the model. */
export function writeWindowsDisks(tables: Tables, m: Machine, random: Random): number {
  const total = mebibytes(diskBytes(m));
  const disk = diskOf(m, random);
  const firmware = random.text(8, serialCharacters);
  const store = (maker: string, model: string, device: string, what: string, kind: string, size: number, serial = '') =>
    tables.storages(m.id, maker, model, `\\\\.\\${device}`, what, kind, size, serial, serial && firmware);
  const serial = diskSerial(random);
  store('(Standard disk drives)', disk.model, 'PHYSICALDRIVE0', disk.model, 'Fixed hard disk media', total, serial);
  if (!m.facts.isPortable && random.chance(0.2))
    store('(Standard CD-ROM drives)', 'HL-DT-ST DVD+-RW GU90N', 'CDROM0', 'CD-ROM', 'CD-ROM', 0);
  const drive = (letter: string, type: string, size: number, free: number, label: string) =>
    tables.drives(m.id, `${letter}:/`, type, size === 0 ? '' : 'NTFS', size, free, 0, label, noDate);
  // Servers keep data on a disk of their own, a few clients on a second partition
  const data = m.facts.isServer ? random.between(100, 2000) * 1024 : random.chance(0.12) ? Math.floor(total / 3) : 0;
  if (m.facts.isServer)
    store(
      '(Standard disk drives)',
      disk.model,
      'PHYSICALDRIVE1',
      disk.model,
      'Fixed hard disk media',
      data + 16,
      diskSerial(random),
    );
  const system = total - 1200 - (m.facts.isServer ? 0 : data);
  const free = freeOf(random, system);
  drive('C', 'Hard Drive', system, free, random.pick(['Windows', 'OS', 'OSDisk', '']));
  if (data > 0) drive('D', 'Hard Drive', data, freeOf(random, data), random.pick(['Data', 'DATA', 'Backup']));
  if (random.chance(0.1)) drive('E', 'CD-Rom Drive', 0, 0, '');
  if (!m.facts.isServer) writeShares(drive, m, random);
  return free;
}

/** Homes have a quota, which is what a client sees of them; the share of a department is seen whole. */
function writeShares(
  drive: (letter: string, type: string, size: number, free: number, label: string) => void,
  m: Machine,
  random: Random,
): void {
  const server = `\\\\srv-${m.site.code.toLowerCase()}-file01`;
  const home = 20_480;
  if (random.chance(0.45)) drive('H', 'Network Drive', home, freeOf(random, home), `${server}\\home$`);
  const share = 512_000;
  if (random.chance(0.1)) drive('S', 'Network Drive', share, 96_256, `${server}\\${m.department.code.toLowerCase()}`);
}

/** CREATEDATE, which the agent does not send. */
const noDate = '0000-00-00';
