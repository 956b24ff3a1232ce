import type { Machine } from '../machines/machine.ts';
import type { Tables } from '../machines/tables.ts';
import { serviceAddress } from '../network/addresses.ts';
import type { Random } from '../random.ts';

const models = [
  ['KYOCERA TASKalfa 3253ci', 'Kyocera TASKalfa 3253ci KX'],
  ['HP LaserJet Pro M404dn', 'HP Universal Printing PCL 6'],
  ['RICOH IM C3000', 'PCL6 Driver for Universal Print'],
  ['Brother HL-L5200DW', 'Brother HL-L5200DW series'],
  ['ZDesigner ZD421-203dpi ZPL', 'ZDesigner ZD421-203dpi ZPL'],
] as const;

/** Printers of a Windows machine: two that print to nowhere, and those of the site. */
export function writeWindowsPrinters(tables: Tables, m: Machine, random: Random): void {
  const server = `\\\\srv-${m.site.code.toLowerCase()}-print01`;
  const add = (name: string, driver: string, port: string, isShared: boolean, comment = '') =>
    tables.printers(
      m.id,
      name,
      driver,
      port,
      comment,
      isShared ? server : '',
      isShared ? name : '',
      '600 x 600',
      '',
      isShared ? 1 : 0,
      isShared ? 1 : 0,
    );
  add('Microsoft Print to PDF', 'Microsoft Print To PDF', 'PORTPROMPT:', false);
  if (random.chance(0.4)) add('OneNote (Desktop)', 'Send to Microsoft OneNote 16 Driver', 'nul:', false);
  for (let i = m.facts.kind === 'kiosk' ? 0 : random.between(0, 2); i > 0; i--) {
    const number = random.between(1, 12);
    const [model, driver] = models[number % models.length] ?? models[0];
    add(queue(m, number), driver, `IP_${serviceAddress(m.site, 20 + number)}`, true, model);
  }
}

/** Printers of a Mac: queue, driver and address; Unix agents send no more. */
export function writeMacPrinters(tables: Tables, m: Machine, random: Random): void {
  if (random.chance(0.6))
    addUnix(tables, m, `${queue(m, 1)}`, 'Generic PostScript Printer', 'Status: idle - Default printer');
}

/** The printer that CUPS of a Linux machine knows. */
export function writeLinuxPrinters(tables: Tables, m: Machine, random: Random): void {
  if (random.chance(0.6)) addUnix(tables, m, queue(m, 1).replaceAll('-', '_'), 'driverless, cups-filters 2.0.0', '');
}

function addUnix(tables: Tables, m: Machine, name: string, driver: string, description: string): void {
  const port = `ipp://${serviceAddress(m.site, 21)}/ipp/print`;
  tables.printers(m.id, name, driver, port, description, '', '', '', '', 0, 0);
}

function queue(m: Machine, number: number): string {
  return `${m.site.code}-PRN-${String(number).padStart(2, '0')}`;
}
