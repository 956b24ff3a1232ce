import { isLinux } from '../machines/habits.ts';
import type { Machine } from '../machines/machine.ts';
import type { Tables } from '../machines/tables.ts';
import { type Random, serialCharacters } from '../random.ts';
import { writeLinuxDesk } from './linux-desk.ts';
import { writeMacPrinters, writeWindowsPrinters } from './printers.ts';
import { writeSim } from './sim.ts';

const monitors = [
  ['Dell Inc.', 'DELL P2422H'],
  ['Dell Inc.', 'DELL U2723QE'],
  ['Dell Inc.', 'DELL P2219H'],
  ['HP', 'HP E24 G4'],
  ['HP', 'HP Z27n G2'],
  ['Lenovo Group Limited', 'LEN T24i-20'],
  ['Samsung Electric Company', 'S24R65x'],
  ['Iiyama North America', 'PL2492H'],
  ['Philips', 'PHL 243B1'],
  ['LG Electronics', 'LG ULTRAWIDE'],
  ['Acer', 'B246HL'],
] as const;

const keyboards = [
  ['Logitech', 'Logitech Wireless Keyboard K270', 'USB'],
  ['(Standard keyboards)', 'Enhanced (101- or 102-key)', 'PS/2'],
  ['Dell', 'Dell KB216 Wired Keyboard', 'USB'],
] as const;
const mice = [
  ['Microsoft', 'HID-compliant mouse', 'USB'],
  ['Logitech', 'Logitech USB Optical Mouse', 'USB'],
] as const;

/**
 * What stands on the desk or is built into a client. Batteries and USB devices come from Linux agents alone, input devices from
 * Windows and Linux.
 */
export function writeDesk(tables: Tables, m: Machine, random: Random): void {
  if (m.release.family === 'android') writeSim(tables, m, random);
  if (m.release.family === 'android' || m.facts.isServer) return;
  writeMonitors(tables, m, random);
  if (isLinux(m)) writeLinuxDesk(tables, m, random);
  else if (m.release.family === 'mac') writeMacPrinters(tables, m, random);
  else writeWindowsDesk(tables, m, random);
}

function writeWindowsDesk(tables: Tables, m: Machine, random: Random): void {
  writeWindowsPrinters(tables, m, random);
  writeInputs(tables, m, random);
  if (m.release.generation === 7 && random.chance(0.5))
    tables.modems(m.id, 'Conexant HDA D400 MDC V.92 Modem', 'HDA D400', 'Conexant HDA D400 MDC V.92 Modem', 'Internal');
}

/** A keyboard and a mouse; portable machines have a touch pad too. */
function writeInputs(tables: Tables, m: Machine, random: Random): void {
  const add = (type: string, [maker, name, face]: readonly [string, string, string], kind: string) =>
    tables.inputs(m.id, type, maker, name, name, face, kind);
  add('Keyboard', random.pick(keyboards), 'N/A');
  add('Pointing', random.pick(mice), 'Mouse');
  if (m.facts.isPortable) add('Pointing', ['Synaptics', 'Synaptics SMBus TouchPad', 'PS/2'], 'Touch Pad');
}

function writeMonitors(tables: Tables, m: Machine, random: Random): void {
  const count =
    m.facts.kind === 'kiosk' ? 1 : m.facts.isPortable ? random.pick([0, 1, 1, 2, 3]) : random.pick([1, 1, 2, 2, 3]);
  for (let i = 0; i < count; i++) {
    const [maker, caption] = random.pick(monitors);
    const made = `${random.between(1, 52)}/${m.model.year}`;
    const serial = random.chance(0.07) ? '' : `${random.text(2, 'CNTHK')}${random.text(10, serialCharacters)}`;
    tables.monitors(m.id, maker, caption, made, m.release.family === 'windows' ? 'LCD' : '', serial);
  }
}
