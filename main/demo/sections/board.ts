import type { Machine } from '../machines/machine.ts';
import type { Tables } from '../machines/tables.ts';
import { hexDigits, type Random } from '../random.ts';

const memoryMakers = [
  'M471A1K43EB1-CWE',
  'HMA81GS6DJR8N-XN',
  '8ATF1G64HZ-3G2R1',
  'KF432S20IB/16',
  'CT16G4SFRA32A.C8FE',
];

/** Processors, memory modules, graphics, sound, controllers, slots and ports. */
export function writeBoard(tables: Tables, m: Machine, random: Random): void {
  if (m.release.family !== 'android') writeMemories(tables, m, random);
  writeProcessors(tables, m, random);
  writeGraphics(tables, m, random);
  if (m.release.family === 'android') return;
  for (const [maker, name, type] of controllersOf(m)) {
    tables.controllers(
      m.id,
      maker,
      name,
      name,
      m.release.family === 'windows' ? name : '',
      m.release.family === 'windows' ? '' : 'rev 01',
      type,
    );
  }
  if (!m.facts.isServer) {
    tables.sounds(m.id, '(Generic USB Audio)', 'Realtek(R) Audio', 'Realtek(R) Audio');
    if (random.chance(0.6))
      tables.sounds(m.id, 'Intel(R) Corporation', 'Intel(R) Display Audio', 'Intel(R) Display Audio');
  }
  if (m.facts.isVirtual || m.release.family === 'mac') return;
  for (const port of m.facts.isServer ? serverPorts : clientPorts)
    tables.ports(m.id, port.split(' ')[0] ?? '', port, port, '');
  const slots = m.facts.isServer ? 6 : m.facts.isPortable ? 1 : 3;
  for (let i = 1; i <= slots; i++) {
    const used = random.chance(0.4);
    // The Windows agent sends the share flag under another name, so the column stays 0.
    tables.slots(
      m.id,
      `SLOT${i}`,
      m.facts.isPortable ? 'M.2 Socket 3' : 'PCI Express x16',
      `SLOT${i}`,
      '',
      used ? 'In Use' : 'Available',
      0,
    );
  }
}

const clientPorts = ['USB 3.2 Type-A', 'USB 3.2 Type-C', 'HDMI', 'Ethernet RJ-45', 'Audio Combo Jack'];
const serverPorts = ['USB Front', 'VGA Rear', 'Serial COM1', 'Ethernet iDRAC'];

function writeMemories(tables: Tables, m: Machine, random: Random): void {
  const modules = m.facts.isVirtual ? 1 : m.ramMb >= 262_144 ? 16 : m.ramMb >= 65_536 ? 4 : m.ramMb >= 16_384 ? 2 : 1;
  const slots = m.facts.isVirtual ? 1 : Math.max(modules, m.facts.isServer ? 24 : 2);
  const size = Math.floor(m.ramMb / modules);
  const type = m.model.year >= 2022 ? 'DDR5' : 'DDR4';
  const speed = m.model.year >= 2022 ? '4800' : random.pick(['2666', '3200']);
  const windows = m.release.family === 'windows';
  for (let i = 1; i <= modules; i++) {
    tables.memories(
      m.id,
      windows ? 'Physical memory' : `DIMM_A${i}`,
      windows ? `DIMM ${i} (None)` : random.pick(memoryMakers),
      size,
      'System Memory',
      m.facts.isVirtual ? 'DRAM' : type,
      windows ? speed : `${speed} MT/s`,
      i,
      m.facts.isVirtual ? 'None' : random.text(8, hexDigits),
    );
  }
  // dmidecode lists empty slots too, and a capacity of "No" is stored as 0.
  if (!windows && !m.facts.isVirtual && slots > modules) {
    tables.memories(m.id, `DIMM_A${modules + 1}`, 'Empty', 0, 'System Memory', 'Unknown', 'Unknown', modules + 1, '');
  }
}

function writeProcessors(tables: Tables, m: Machine, random: Random): void {
  const { processor, release } = m;
  const windows = release.family === 'windows';
  const cores = m.facts.isVirtual ? random.pick([2, 4, 8]) : processor.cores;
  for (let i = 0; i < m.sockets; i++) {
    tables.cpus(
      m.id,
      processor.maker === 'Intel' && windows ? 'GenuineIntel' : processor.maker,
      processor.text,
      // The Windows agent puts the state of the processor where the serial number belongs.
      windows ? 'CPU Enabled' : '',
      String(processor.mhz),
      cores,
      release.family === 'debian' || release.family === 'ubuntu'
        ? `${Math.round(processor.cacheKb / 1024)} MiB (${processor.cores} instances)`
        : String(processor.cacheKb),
      processor.maker === 'Apple' ? 'arm64' : 'x86_64',
      64,
      64,
      m.facts.isVirtual ? cores : processor.threads,
      windows ? '1.0' : '',
      String(processor.mhz),
      processor.socket,
    );
  }
}

function writeGraphics(tables: Tables, m: Machine, random: Random): void {
  if (m.model.graphics === '') {
    tables.videos(m.id, 'Built-in display', 'Adreno / Mali', '', random.pick(['1080x2400', '1200x1920', '720x1280']));
    return;
  }
  const windows = m.release.family === 'windows';
  const resolution = m.facts.isServer
    ? '1024 x 768'
    : random.pick(['1920 x 1080', '1920 x 1080', '2560 x 1440', '1920 x 1200', '3840 x 2160']);
  tables.videos(
    m.id,
    m.model.graphics,
    m.model.graphics.replace(/\(R\)|\(TM\)/g, ''),
    windows ? random.pick(['128', '1024', '2048', '4096']) : '',
    windows ? resolution : resolution.replaceAll(' ', ''),
  );
}

function controllersOf(m: Machine): readonly (readonly [maker: string, name: string, type: string])[] {
  if (m.facts.isVirtual) {
    return [
      ['Intel', '82371AB/EB PCI Bus Master IDE Controller', 'IDE Controller'],
      ['VMware', 'PVSCSI Controller', 'SCSI Controller'],
      ['Intel', '440BX/ZX/DX - 82443BX/ZX/DX Host bridge', 'Host bridge [0600]'],
    ];
  }
  if (m.release.family === 'mac')
    return [
      ['Apple', 'ANS2 NVMe Controller', 'NVMe'],
      ['Apple', 'USB 3.1 Bus', 'USB'],
    ];
  const storage = m.facts.isServer
    ? (['Broadcom / LSI', 'PERC H740P Adapter', 'SCSI Controller'] as const)
    : (['Standard NVM Express Controller', 'Standard NVM Express Controller', 'SCSI Controller'] as const);
  return [
    ['Intel Corporation', 'Intel(R) SATA AHCI Controller', 'IDE Controller'],
    storage,
    ['Intel Corporation', 'Intel(R) USB 3.10 eXtensible Host Controller - 1.20 (Microsoft)', 'USB Controller'],
    ['Intel Corporation', 'Intel(R) Thermal Subsystem', 'System Controller'],
    ['Intel Corporation', 'Intel(R) SMBus', 'System Controller'],
  ];
}
