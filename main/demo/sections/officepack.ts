import type { Machine } from '../machines/machine.ts';
import { createRandom, hexDigits } from '../random.ts';
import type { FleetSink } from '../sink.ts';
import { productKey } from './firmware.ts';

const stream = 18;

const products = [
  ['2016', 'Microsoft Office Professionnel Plus 2016'],
  ['2019', 'Microsoft Office Standard 2019'],
  ['2021', 'Microsoft Office LTSC Professional Plus 2021'],
  ['2010', 'Microsoft Office Professional 2010'],
] as const;

/** Adds the table of a known extension of OCS (its licences of Office) and gives the writer of a machine's rows. */
export function openOfficePack(sink: FleetSink, seed: number): (m: Machine) => void {
  sink.addTable('officepack', [
    { name: 'HARDWARE_ID', type: 'INTEGER' },
    { name: 'OFFICEVERSION', type: 'VARCHAR(255)' },
    { name: 'PRODUCT', type: 'VARCHAR(255)' },
    { name: 'PRODUCTID', type: 'VARCHAR(255)' },
    { name: 'TYPE', type: 'INTEGER' },
    { name: 'OFFICEKEY', type: 'VARCHAR(255)' },
    { name: 'GUID', type: 'VARCHAR(255)' },
    { name: 'INSTALL', type: 'INTEGER' },
    { name: 'NOTE', type: 'VARCHAR(255)' },
  ]);
  const row = sink.rows('officepack', 'HARDWARE_ID OFFICEVERSION PRODUCT PRODUCTID TYPE OFFICEKEY GUID INSTALL NOTE');
  return (m) => {
    const { isServer, kind } = m.facts;
    if (m.release.family !== 'windows' || isServer || kind === 'kiosk' || kind === 'terminal') return;
    const random = createRandom(seed, stream, m.number);
    if (!random.chance(0.3)) return;
    const [version, product] = random.pick(products);
    const id = `00${random.between(300, 499)}-${random.text(5, '0123456789')}-${random.text(5, '0123456789')}-AA${random.text(3, '0123456789')}`;
    const guid = `{90160000-0011-0000-1000-0000000FF1CE}-${random.text(4, hexDigits)}`;
    const note = random.chance(0.06) ? 'Licence transférée' : '';
    row(m.id, version, product, id, 1, productKey(random), guid, 1, note);
  };
}
