import type { Database } from 'better-sqlite3';
import { dateTime, daySeconds } from '../calendar.ts';
import { sites } from '../company/sites.ts';
import { createRandom } from '../random.ts';
import { serviceAddress } from './addresses.ts';

interface SnmpType {
  readonly name: string;
  readonly table: string;
  readonly condition: string;
  /** Column, OID; the first is the reconciliation column. */
  readonly labels: readonly (readonly [label: string, oid: string])[];
}

const types: readonly SnmpType[] = [
  {
    name: 'Default',
    table: 'snmp_default',
    condition: '1.3.6.1.2.1.1.1.0',
    labels: [
      ['DefaultName', '1.3.6.1.2.1.1.5.0'],
      ['DefaultDescription', '1.3.6.1.2.1.1.1.0'],
      ['DefaultUptime', '1.3.6.1.2.1.1.3.0'],
      ['DefaultLocation', '1.3.6.1.2.1.1.6.0'],
      ['DefaultAddressIP', '1.3.6.1.2.1.4.20.1.1'],
      ['DefaultGateway', '1.3.6.1.2.1.4.20.1.3'],
    ],
  },
  {
    name: 'Imprimante',
    table: 'snmp_imprimante',
    condition: '1.3.6.1.2.1.43.5.1.1.17.1',
    labels: [
      ['SerialNumber', '1.3.6.1.2.1.43.5.1.1.17.1'],
      ['PrinterName', '1.3.6.1.2.1.1.5.0'],
      ['PrinterModel', '1.3.6.1.2.1.25.3.2.1.3.1'],
      ['PageCount', '1.3.6.1.2.1.43.10.2.1.4.1.1'],
      ['PrinterIP', '1.3.6.1.2.1.4.20.1.1'],
    ],
  },
];

const stream = 16;

/** A small SNMP inventory: the type that OCS ships and one of the site's own, whose table has a column per label. */
export function writeSnmp(db: Database, seed: number, nowSeconds: number): void {
  const random = createRandom(seed, stream);
  const [, printer] = types;
  if (printer === undefined) return;
  const columns = printer.labels.map(
    ([label], i) => `"${label}" ${i === 0 ? 'VARCHAR(255) NOT NULL UNIQUE' : 'TEXT NOT NULL'}`,
  );
  db.exec(`CREATE TABLE ${printer.table} (ID INTEGER PRIMARY KEY, LASTDATE DATETIME, ${columns.join(', ')})`);
  writeTypes(db);
  db.prepare("INSERT INTO snmp_communities (VERSION, NAME) VALUES ('2c', 'public')").run();
  const account = db.prepare(
    'INSERT INTO snmp_accountinfo (SNMP_TYPE, SNMP_RECONCILIATION_FIELD, SNMP_RECONCILIATION_VALUE, TAG, fields_13) VALUES (?, ?, ?, ?, ?)',
  );
  const device = db.prepare(
    'INSERT INTO snmp_default (LASTDATE, DefaultName, DefaultDescription, DefaultUptime, DefaultLocation, DefaultAddressIP, DefaultGateway) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const printed = db.prepare(
    `INSERT INTO ${printer.table} (LASTDATE, SerialNumber, PrinterName, PrinterModel, PageCount, PrinterIP) VALUES (?, ?, ?, ?, ?, ?)`,
  );
  for (const site of sites) {
    for (let i = 1; i <= 3; i++) {
      const name = `sw-${site.code.toLowerCase()}-${i}`;
      const at = dateTime(nowSeconds - random.int(20 * daySeconds));
      device.run(
        at,
        name,
        'Cisco IOS Software, C9200L Software (CAT9K_LITE_IOSXE), Version 17.9.4a',
        `${random.between(1, 300)} days, 04:12:07.00`,
        site.city,
        `${serviceAddress(site, 240 + i)} - 192.0.2.${i}`,
        '255.255.255.0 - 255.255.255.252',
      );
      account.run('snmp_default', 'DefaultName', name, site.code, `Baie ${random.between(1, 9)}`);
    }
    for (let i = 1; i <= 4; i++) {
      const serial = `VF${random.text(8, '0123456789')}`;
      printed.run(
        dateTime(nowSeconds - random.int(3 * daySeconds)),
        serial,
        `${site.code}-PRN-0${i}`,
        'KYOCERA TASKalfa 3253ci',
        String(random.between(1000, 400_000)),
        serviceAddress(site, 20 + i),
      );
      account.run(printer.table, 'SerialNumber', serial, site.code, null);
    }
  }
}

function writeTypes(db: Database): void {
  const type = db.prepare('INSERT INTO snmp_types (ID, TYPE_NAME, TABLE_TYPE_NAME) VALUES (?, ?, ?)');
  const condition = db.prepare(
    'INSERT INTO snmp_types_conditions (TYPE_ID, CONDITION_OID, CONDITION_VALUE) VALUES (?, ?, ?)',
  );
  const label = db.prepare('INSERT INTO snmp_labels (LABEL_NAME) VALUES (?)');
  const config = db.prepare(
    'INSERT INTO snmp_configs (TYPE_ID, LABEL_ID, OID, RECONCILIATION, IPD_RECONCILIATION) VALUES (?, ?, ?, ?, ?)',
  );
  for (const [i, { name, table, condition: oid, labels }] of types.entries()) {
    type.run(i + 1, name, table);
    condition.run(i + 1, oid, '');
    for (const [k, [text, textOid]] of labels.entries()) {
      const { lastInsertRowid } = label.run(text);
      config.run(i + 1, lastInsertRowid, textOid, k === 0 ? 'Yes' : null, text === 'PrinterIP' ? 'Yes' : null);
    }
  }
}
