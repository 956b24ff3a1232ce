import { coresOf, hasClock, modulesOf } from '../machines/habits.ts';
import type { Machine } from '../machines/machine.ts';
import type { Tables } from '../machines/tables.ts';
import { hexDigits, type Random } from '../random.ts';
import { pciDevicesOf } from './pci-devices.ts';

/** The board of a Linux machine: what dmidecode, lspci and lscpu print, cut up as the agent does. What it lacks stays empty. */
export function writeLinuxBoard(tables: Tables, m: Machine, random: Random): void {
  writeMemories(tables, m, random);
  writeProcessors(tables, m, random);
  for (const { kind, name, revision } of pciDevicesOf(m)) {
    // Class with its number, maker and device in one, the revision as type; no caption, description or version
    tables.controllers(m.id, name, kind, '', '', '', revision);
    if (/audio/i.test(kind)) tables.sounds(m.id, name, plain(kind), revision);
    if (/vga/i.test(kind)) tables.videos(m.id, name, plain(kind), '', resolution(m, random));
  }
  if (m.facts.isVirtual) return;
  for (const [outside, type] of m.facts.isServer ? serverPorts : clientPorts)
    tables.ports(m.id, type, outside === 'RJ-45' ? 'JLAN1' : 'Not Specified', outside, 'None');
  const slots = m.facts.isServer ? 6 : 1;
  const kind = m.facts.isPortable ? 'M.2 Socket 3' : 'x16 PCI Express 3 x16';
  for (let i = 1; i <= slots; i++)
    tables.slots(m.id, `PCIe Slot ${i}`, kind, String(i), '', random.chance(0.4) ? 'In Use' : 'Available', 0);
}

/** `lspci` without numbers, which the modules for sound and graphics read, names the class alone. */
function plain(kind: string): string {
  return kind.replace(/ \[[0-9a-f]{4}\]$/, '');
}

function resolution(m: Machine, random: Random): string {
  return m.facts.isServer ? '' : random.pick(['1920x1200', '1920x1080', '2560x1440', '3840x2400']);
}

const clientPorts = [
  ['Access Bus (USB)', 'USB'],
  ['Access Bus (USB)', 'USB'],
  ['Other', 'Video Port'],
  ['Mini Jack (headphones)', 'Audio Port'],
] as const;
const serverPorts = [
  ['RJ-45', 'Network Port'],
  ['DB-9 male', 'Serial Port 16550A Compatible'],
  ['DB-15 female', 'Video Port'],
  ['Access Bus (USB)', 'USB'],
] as const;

function writeMemories(tables: Tables, m: Machine, random: Random): void {
  if (m.facts.isVirtual) {
    tables.memories(
      m.id,
      m.model.maker === 'QEMU' ? 'DIMM 0' : 'RAM slot #0',
      'Other',
      m.ramMb,
      '',
      m.model.maker === 'QEMU' ? 'RAM' : 'DRAM',
      'Unknown',
      0,
      '',
    );
    return;
  }
  const modules = modulesOf(m);
  const slots = Math.max(modules, m.facts.isServer ? 24 : 2);
  const type = m.model.year >= 2022 ? 'DDR5' : 'DDR4';
  const speed = m.model.year >= 2022 ? '4800' : random.pick(['2666', '3200']);
  const detail = m.facts.isServer ? 'Synchronous Registered' : 'Synchronous';
  // Slots count from 0, and dmidecode lists the empty ones too
  for (let i = 0; i < slots; i++) {
    const caption = m.facts.isServer ? `A${i + 1}` : `DIMM ${'AB'[i]}`;
    if (i < modules)
      tables.memories(
        m.id,
        caption,
        detail,
        Math.floor(m.ramMb / modules),
        '',
        type,
        speed,
        i,
        random.text(8, hexDigits),
      );
    else tables.memories(m.id, caption, 'None', 0, '', 'Unknown', 'Unknown', i, 'Not Specified');
  }
}

function writeProcessors(tables: Tables, m: Machine, random: Random): void {
  const { text, maker, mhz, threads, cacheKb, socket } = m.processor;
  const cores = coresOf(m, random);
  const clock = hasClock(m) ? String(mhz) : '';
  const instances = cores === 1 ? '1 instance' : `${cores} instances`;
  for (let i = 0; i < m.sockets; i++)
    tables.cpus(
      m.id,
      maker,
      text,
      '',
      clock,
      cores,
      `${Math.max(1, Math.round(cacheKb / 1024))} MiB (${instances})`,
      'x86_64',
      64,
      // Not sent by the agent
      0,
      m.facts.isVirtual ? cores : threads,
      '',
      clock,
      m.facts.isVirtual ? '' : socket,
    );
}
