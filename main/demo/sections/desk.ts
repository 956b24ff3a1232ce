import type { Machine } from '../machines/machine.ts';
import type { Tables } from '../machines/tables.ts';
import { serviceAddress } from '../network/addresses.ts';
import { digits, type Random, serialCharacters } from '../random.ts';

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

const inputs = [
  ['Keyboard', 'Logitech', 'Logitech Wireless Keyboard K270', 'USB'],
  ['Keyboard', '(Standard keyboards)', 'Enhanced (101- or 102-key)', 'PS/2'],
  ['Keyboard', 'Dell', 'Dell KB216 Wired Keyboard', 'USB'],
  ['Pointing', 'Microsoft', 'HID-compliant mouse', 'USB'],
  ['Pointing', 'Logitech', 'Logitech USB Optical Mouse', 'USB'],
  ['Pointing', 'Synaptics', 'Synaptics SMBus TouchPad', 'PS/2'],
] as const;

const usb = [
  ['Logitech, Inc.', 'Unifying Receiver', 'USB'],
  ['Jabra', 'Jabra EVOLVE 20', 'USB Audio'],
  ['SanDisk', 'Cruzer Blade', 'Mass Storage'],
  ['Plantronics', 'Blackwire 3220', 'USB Audio'],
  ['Realtek', 'USB GbE Family Controller', 'Network'],
  ['Dell', 'WD19S Dock', 'Hub'],
  ['Chicony', 'Integrated Webcam HD', 'Video'],
  ['YubiKey', 'YubiKey OTP+FIDO+CCID', 'Smart Card'],
  ['Zebra', 'DS2208 Scanner', 'HID'],
] as const;

const printerModels = [
  ['KYOCERA TASKalfa 3253ci', 'Kyocera TASKalfa 3253ci KX'],
  ['HP LaserJet Pro M404dn', 'HP Universal Printing PCL 6'],
  ['RICOH IM C3000', 'PCL6 Driver for Universal Print'],
  ['Brother HL-L5200DW', 'Brother HL-L5200DW series'],
  ['ZDesigner ZD421-203dpi ZPL', 'ZDesigner ZD421-203dpi ZPL'],
] as const;

/** What stands on the desk or is built into a client: monitors, printers, inputs, USB devices, battery, SIM card. */
export function writeDesk(tables: Tables, m: Machine, random: Random): void {
  if (m.release.family === 'android') {
    writeSim(tables, m, random);
    return;
  }
  if (m.facts.isServer) return;
  if (m.facts.isPortable) writeBattery(tables, m, random);
  writeMonitors(tables, m, random);
  if (m.release.family === 'windows') writePrinters(tables, m, random);
  else if (random.chance(0.6))
    tables.printers(
      m.id,
      `${m.site.code}-PRN-01`,
      'everywhere',
      `ipp://${serviceAddress(m.site, 20)}/ipp/print`,
      '',
      '',
      '',
      '',
      '',
      0,
      1,
    );
  writeInputs(tables, m, random);
  for (let i = random.int(4); i > 0; i--) {
    const [maker, name, type] = random.pick(usb);
    tables.usbdevices(m.id, name, 'USB', maker, random.chance(0.5) ? random.text(12, serialCharacters) : '', type);
  }
  if (m.release.generation === 7 && random.chance(0.5))
    tables.modems(m.id, 'Conexant HDA D400 MDC V.92 Modem', 'HDA D400', 'Conexant HDA D400 MDC V.92 Modem', 'Internal');
}

/** A keyboard and a mouse; portable machines have a touch pad too. */
function writeInputs(tables: Tables, m: Machine, random: Random): void {
  const add = ([type, maker, name, face]: (typeof inputs)[number], kind: string) =>
    tables.inputs(m.id, type, maker, name, name, face, kind);
  add(random.pick(inputs.filter(([type]) => type === 'Keyboard')), 'N/A');
  add(random.pick(inputs.filter(([type, maker]) => type === 'Pointing' && maker !== 'Synaptics')), 'Mouse');
  const pad = inputs.find(([, maker]) => maker === 'Synaptics');
  if (m.facts.isPortable && pad) add(pad, 'Touch Pad');
}

function writeMonitors(tables: Tables, m: Machine, random: Random): void {
  const count =
    m.facts.kind === 'kiosk' ? 1 : m.facts.isPortable ? random.pick([0, 1, 1, 2, 3]) : random.pick([1, 1, 2, 2, 3]);
  for (let i = 0; i < count; i++) {
    const [maker, caption] = random.pick(monitors);
    const week = random.between(1, 52);
    const serial = random.chance(0.07) ? '' : `${random.text(2, 'CNTHK')}${random.text(10, serialCharacters)}`;
    tables.monitors(
      m.id,
      maker,
      caption,
      `${week}/${m.model.year}`,
      m.release.family === 'windows' ? 'LCD' : '',
      serial,
    );
  }
}

function writePrinters(tables: Tables, m: Machine, random: Random): void {
  const add = (name: string, driver: string, port: string, network: number, comment = '') =>
    tables.printers(
      m.id,
      name,
      driver,
      port,
      comment,
      network ? `\\\\srv-${m.site.code.toLowerCase()}-print01` : '',
      network ? name : '',
      '600 x 600',
      '',
      network,
      network,
    );
  add('Microsoft Print to PDF', 'Microsoft Print To PDF', 'PORTPROMPT:', 0);
  if (random.chance(0.4)) add('OneNote (Desktop)', 'Send to Microsoft OneNote 16 Driver', 'nul:', 0);
  for (let i = m.facts.kind === 'kiosk' ? 0 : random.between(0, 2); i > 0; i--) {
    const number = random.between(1, 12);
    const [model, driver] = printerModels[number % printerModels.length] ?? printerModels[0];
    add(
      `${m.site.code}-PRN-${String(number).padStart(2, '0')}`,
      driver,
      `IP_${serviceAddress(m.site, 20 + number)}`,
      1,
      model,
    );
  }
}

function writeBattery(tables: Tables, m: Machine, random: Random): void {
  const cycles = Math.floor(random.unit() * Math.max(30, (m.inventoryAt / 86_400 - m.boughtDay) * 0.5));
  const windows = m.release.family === 'windows';
  tables.batteries(
    m.id,
    'LiP',
    windows ? '' : String(cycles),
    'Internal Battery',
    `${random.pick([42000, 54000, 57000, 63000])} mWh`,
    `${random.pick([7600, 11400, 15200])} mV`,
    `${random.between(18, 100)} %`,
    random.pick(['SMP', 'LGC', 'SANYO', 'BYD', 'DP']),
    random.pick(['DELL 7FHF134', 'Primary', '5B10W51872', 'L21C4P71', 'bq20z451']),
    random.text(6, digits),
    random.pick(['OK', 'OK', 'Degraded', 'Charging']),
  );
}

function writeSim(tables: Tables, m: Machine, random: Random): void {
  if (m.facts.kind === 'tablet' && random.chance(0.5)) return;
  const [code, name, country] = simOf(m.site.country);
  const number = `${m.site.phonePrefix}${random.text(12 - m.site.phonePrefix.length, digits)}`;
  tables.sim(m.id, code, name, country, `8933${random.text(16, digits)}`, `35${random.text(13, digits)}`, number);
}

function simOf(country: string): readonly [code: string, name: string, country: string] {
  switch (country) {
    case 'DE':
      return ['26201', 'Telekom.de', 'de'];
    case 'ES':
      return ['21407', 'Movistar', 'es'];
    case 'PL':
      return ['26003', 'Orange', 'pl'];
    case 'IT':
      return ['22201', 'I TIM', 'it'];
    case 'GB':
      return ['23410', 'O2 - UK', 'gb'];
    case 'CA':
      return ['302610', 'Bell', 'ca'];
    case 'JP':
      return ['44010', 'NTT DOCOMO', 'jp'];
    default:
      return ['20801', 'Orange F', 'fr'];
  }
}
