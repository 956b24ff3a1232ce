import { coresOf, modulesOf } from '../machines/habits.ts';
import type { Machine } from '../machines/machine.ts';
import type { Tables } from '../machines/tables.ts';
import { hexDigits, type Random } from '../random.ts';

/** The board of a Windows machine: names as WMI gives them. */
export function writeWindowsBoard(tables: Tables, m: Machine, random: Random): void {
  writeMemories(tables, m, random);
  writeProcessors(tables, m, random);
  writeGraphics(tables, m, random);
  for (const [maker, name, type] of controllersOf(m)) tables.controllers(m.id, maker, name, name, name, '', type);
  if (!m.facts.isServer) {
    tables.sounds(m.id, 'Realtek', 'Realtek(R) Audio', 'Realtek(R) Audio');
    if (random.chance(0.6))
      tables.sounds(m.id, 'Intel(R) Corporation', 'Intel(R) Display Audio', 'Intel(R) Display Audio');
    if (random.chance(0.15)) tables.sounds(m.id, '(Generic USB Audio)', 'USB Audio Device', 'USB Audio Device');
  }
  if (m.facts.isVirtual) return;
  for (const port of m.facts.isServer ? serverPorts : clientPorts)
    tables.ports(m.id, port.split(' ')[0] ?? '', port, port, '');
  const slots = m.facts.isServer ? 6 : m.facts.isPortable ? 1 : 3;
  const kind = m.facts.isPortable ? 'M.2 Socket 3' : 'PCI Express x16';
  for (let i = 1; i <= slots; i++)
    // The agent sends the share flag under another name, so the column stays 0
    tables.slots(m.id, `SLOT${i}`, kind, `SLOT${i}`, '', random.chance(0.4) ? 'In Use' : 'Available', 0);
}

const clientPorts = ['USB 3.2 Type-A', 'USB 3.2 Type-C', 'HDMI', 'Ethernet RJ-45', 'Audio Combo Jack'];
const serverPorts = ['USB Front', 'VGA Rear', 'Serial COM1', 'Ethernet iDRAC'];

function writeMemories(tables: Tables, m: Machine, random: Random): void {
  const modules = modulesOf(m);
  const type = m.facts.isVirtual ? 'DRAM' : m.model.year >= 2022 ? 'DDR5' : 'DDR4';
  const speed = m.model.year >= 2022 ? '4800' : random.pick(['2666', '3200']);
  for (let i = 1; i <= modules; i++) {
    const serial = m.facts.isVirtual ? 'None' : random.text(8, hexDigits);
    const size = Math.floor(m.ramMb / modules);
    tables.memories(m.id, 'Physical memory', `DIMM ${i} (None)`, size, 'System Memory', type, speed, i, serial);
  }
}

function writeProcessors(tables: Tables, m: Machine, random: Random): void {
  const { text, maker, mhz, threads, cacheKb, socket } = m.processor;
  const cores = coresOf(m, random);
  for (let i = 0; i < m.sockets; i++)
    tables.cpus(
      m.id,
      maker === 'Intel' ? 'GenuineIntel' : 'AuthenticAMD',
      text,
      // The agent puts the state of the processor where the serial number belongs
      'CPU Enabled',
      String(mhz),
      cores,
      String(cacheKb),
      'x86_64',
      64,
      64,
      m.facts.isVirtual ? cores : threads,
      '1.0',
      String(mhz),
      socket,
    );
}

function writeGraphics(tables: Tables, m: Machine, random: Random): void {
  const resolution = m.facts.isServer
    ? '1024 x 768'
    : random.pick(['1920 x 1080', '1920 x 1080', '2560 x 1440', '1920 x 1200', '3840 x 2160']);
  const chipset = m.model.graphics.replace(/\(R\)|\(TM\)/g, '');
  tables.videos(m.id, m.model.graphics, chipset, random.pick(['128', '1024', '2048', '4096']), resolution);
}

function controllersOf(m: Machine): readonly (readonly [maker: string, name: string, type: string])[] {
  if (m.facts.isVirtual)
    return [
      ['Intel', 'Intel(R) 82371AB/EB PCI Bus Master IDE Controller', 'IDE Controller'],
      ['VMware, Inc.', 'VMware PVSCSI Controller', 'SCSI Controller'],
    ];
  const storage = m.facts.isServer
    ? (['Broadcom / LSI', 'PERC H740P Adapter', 'SCSI Controller'] as const)
    : (['Standard NVM Express Controller', 'Standard NVM Express Controller', 'SCSI Controller'] as const);
  return [
    ['Intel Corporation', 'Intel(R) SATA AHCI Controller', 'IDE Controller'],
    storage,
    [
      'Generic USB xHCI Host Controller',
      'Intel(R) USB 3.10 eXtensible Host Controller - 1.20 (Microsoft)',
      'USB Controller',
    ],
    ['Intel Corporation', 'Intel(R) Thermal Subsystem', 'System Controller'],
    ['Intel Corporation', 'Intel(R) SMBus', 'System Controller'],
  ];
}
