import { dateTime, daySeconds } from '../calendar.ts';
import { type Site, sites } from '../company/sites.ts';
import { createRandom, type Random } from '../random.ts';
import type { FleetSink } from '../sink.ts';
import { serviceAddress } from './addresses.ts';

interface SnmpType {
  readonly name: string;
  readonly table: string;
  readonly condition: string;
  /** Column, OID; the first is the reconciliation column. */
  readonly labels: readonly (readonly [label: string, oid: string])[];
}

const general: SnmpType = {
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
};

const printer: SnmpType = {
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
};

const stream = 16;

/** A small SNMP inventory: the type that OCS ships and one of the site's own, whose table has a column per label. */
export function writeSnmp(sink: FleetSink, seed: number, nowSeconds: number): void {
  const random = createRandom(seed, stream);
  sink.addTable(printer.table, [
    { name: 'LASTDATE', type: 'DATETIME' },
    ...printer.labels.map(([name], i) =>
      i === 0 ? ({ name, type: 'VARCHAR(255)', isUnique: true } as const) : ({ name, type: 'TEXT' } as const),
    ),
  ]);
  writeTypes(sink);
  sink.rows('snmp_communities', 'VERSION NAME')('2c', 'public');
  const account = sink.rows(
    'snmp_accountinfo',
    'SNMP_TYPE SNMP_RECONCILIATION_FIELD SNMP_RECONCILIATION_VALUE TAG fields_13',
  );
  const names = ({ labels }: SnmpType) => `LASTDATE ${labels.map(([label]) => label).join(' ')}`;
  const device = sink.rows(general.table, names(general));
  const printed = sink.rows(printer.table, names(printer));
  for (const site of sites) {
    const at = (days: number) => dateTime(nowSeconds - random.int(days * daySeconds));
    for (let i = 1; i <= 3; i++) {
      const [name, ...values] = switchOf(site, i, random);
      device(at(20), name, ...values);
      account(general.table, 'DefaultName', name, site.code, `Baie ${random.between(1, 9)}`);
    }
    for (let i = 1; i <= 4; i++) {
      const serial = `VF${random.text(8, '0123456789')}`;
      const pages = String(random.between(1000, 400_000));
      const name = `${site.code}-PRN-0${i}`;
      printed(at(3), serial, name, 'KYOCERA TASKalfa 3253ci', pages, serviceAddress(site, 20 + i));
      account(printer.table, 'SerialNumber', serial, site.code, null);
    }
  }
}

/** Values of a switch in the order of the labels. */
function switchOf(site: Site, number: number, random: Random): [name: string, ...values: string[]] {
  return [
    `sw-${site.code.toLowerCase()}-${number}`,
    'Cisco IOS Software, C9200L Software (CAT9K_LITE_IOSXE), Version 17.9.4a',
    `${random.between(1, 300)} days, 04:12:07.00`,
    site.city,
    `${serviceAddress(site, 240 + number)} - 192.0.2.${number}`,
    '255.255.255.0 - 255.255.255.252',
  ];
}

function writeTypes(sink: FleetSink): void {
  const type = sink.rows('snmp_types', 'ID TYPE_NAME TABLE_TYPE_NAME');
  const condition = sink.rows('snmp_types_conditions', 'TYPE_ID CONDITION_OID CONDITION_VALUE');
  const label = sink.rows('snmp_labels', 'ID LABEL_NAME');
  const config = sink.rows('snmp_configs', 'TYPE_ID LABEL_ID OID RECONCILIATION IPD_RECONCILIATION');
  let labelId = 0;
  for (const [i, { name, table, condition: oid, labels }] of [general, printer].entries()) {
    type(i + 1, name, table);
    condition(i + 1, oid, '');
    for (const [k, [text, textOid]] of labels.entries()) {
      labelId += 1;
      label(labelId, text);
      config(i + 1, labelId, textOid, k === 0 ? 'Yes' : null, text === 'PrinterIP' ? 'Yes' : null);
    }
  }
}
