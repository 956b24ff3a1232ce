import { date } from '../calendar.ts';
import type { Machine } from '../machines/machine.ts';
import { tagOf } from '../machines/tag.ts';
import { createRandom, digits, type Random } from '../random.ts';
import type { AddRow, FleetSink, NewColumn, Value } from '../sink.ts';

/** A custom admin field: one of each type that OCS has, and a few more. Row id N means column `fields_N`. */
interface Field {
  readonly id: number;
  readonly type: 0 | 1 | 2 | 5 | 11 | 14 | 15;
  readonly name: string;
  readonly label: string;
  readonly tab: number;
  readonly list?: readonly string[];
}

const sqlTypes: Readonly<Record<Field['type'], NewColumn['type']>> = {
  0: 'VARCHAR(255)',
  1: 'TEXT',
  2: 'VARCHAR(255)',
  5: 'VARCHAR(255)',
  11: 'VARCHAR(255)',
  14: 'DATE',
  15: 'INTEGER',
};

/** Tabs by number. In texts that the web console wrote, quotes are stored as entities (console.md 0.6). */
const tabs = ['Emplacement', 'Achat & garantie', 'Suivi'];

export const fields: readonly Field[] = [
  { id: 3, type: 0, name: 'Room', label: 'Bureau / salle', tab: 1 },
  { id: 4, type: 1, name: 'Remarks', label: 'Remarques', tab: 3 },
  {
    id: 5,
    type: 2,
    name: 'Status',
    label: '&quot;État&quot; du poste',
    tab: 3,
    list: ['En service', 'En stock', 'En réparation', 'À réformer', 'Prêt d&#039;équipement'],
  },
  {
    id: 6,
    type: 5,
    name: 'Accessories',
    label: 'Accessoires',
    tab: 3,
    list: ['Station', 'Casque', 'Second écran', 'Lecteur de badge'],
  },
  { id: 7, type: 11, name: 'Ownership', label: 'Mode d&#039;acquisition', tab: 2, list: ['Achat', 'Location', 'Don'] },
  { id: 8, type: 14, name: 'Purchase', label: 'Date d&#039;achat', tab: 2 },
  { id: 9, type: 15, name: 'Price', label: 'Prix (EUR)', tab: 2 },
  { id: 10, type: 0, name: 'Order', label: 'Bon de commande', tab: 2 },
  { id: 11, type: 14, name: 'Warranty', label: 'Fin de garantie', tab: 2 },
  {
    id: 12,
    type: 2,
    name: 'Department',
    label: 'Service',
    tab: 1,
    list: [
      'Ventes',
      'Production',
      'Bureau d&#039;études',
      'Finance',
      'Logistique',
      'Support',
      'Marketing',
      'Ressources humaines',
      'Informatique',
      'Laboratoire',
      'Direction',
    ],
  },
];

const stream = 10;

/** Declares the fields, adds their columns to accountinfo, and returns the adder for the admin row of a machine. */
export function openAdminFields(sink: FleetSink): AddRow {
  const config = sink.rows('config', 'NAME IVALUE TVALUE COMMENTS');
  const declare = sink.rows(
    'accountinfo_config',
    'ID NAME_ACCOUNTINFO TYPE NAME ID_TAB COMMENT SHOW_ORDER ACCOUNT_TYPE DEFAULT_VALUE',
  );
  declare(1, 'TAG', 0, 'TAG', 1, 'TAG', 1, 'COMPUTERS', null);
  declare(2, 'TAG', 0, 'TAG', 1, 'TAG', 1, 'SNMP', null);
  for (const [i, label] of tabs.entries()) config(`TAB_ACCOUNTAG_${i + 1}`, i + 1, label, '');
  for (const [order, { id, type, name, label, tab, list }] of fields.entries()) {
    declare(id, null, type, name, tab, label, order + 2, 'COMPUTERS', null);
    for (const [k, text] of (list ?? []).entries()) config(`ACCOUNT_VALUE_${name}_${k + 1}`, k + 1, text, '');
  }
  sink.addColumns(
    'accountinfo',
    fields.map(({ id, type }) => ({ name: `fields_${id}`, type: sqlTypes[type] })),
  );
  declare(13, null, 0, 'Rack', 1, 'Baie', 2, 'SNMP', null);
  sink.addColumns('snmp_accountinfo', [{ name: 'fields_13', type: 'VARCHAR(255)' }]);
  return sink.rows('accountinfo', `HARDWARE_ID TAG ${fields.map(({ id }) => `fields_${id}`).join(' ')}`);
}

/** Writes the admin row of a machine; one in a thousand has lost it. */
export function writeAdmin(add: AddRow, seed: number, m: Machine): void {
  const random = createRandom(seed, stream, m.number);
  const tag = tagOf(m);
  if (tag === null) return;
  const isKept = random.chance(0.86);
  add(m.id, tag, ...fields.map((field) => (isKept ? storedValue(field, m, random) : null)));
}

function storedValue(field: Field, m: Machine, random: Random): Value {
  switch (field.name) {
    case 'Room':
      return m.facts.isServer
        ? `DC-${m.site.code} R${random.between(1, 12)}`
        : random.chance(0.004)
          ? oldRoom
          : `${random.pick(['A', 'B', 'C'])}${random.between(0, 4)}-${random.text(3, digits)}`;
    case 'Remarks':
      return random.chance(0.06) ? random.pick(remarks) : null;
    case 'Status':
      // A key whose label was deleted from the list: the value stays
      if (random.chance(0.004)) return '9';
      return String(m.archived ? 4 : random.chance(0.9) ? 1 : random.between(2, 5));
    case 'Accessories':
      return m.facts.isPortable
        ? (field.list ?? [])
            .filter(() => random.chance(0.4))
            .map((label) => `${label}&&&`)
            .join('')
        : null;
    case 'Ownership':
      return random.chance(0.04) ? null : String(random.chance(0.7) ? 1 : random.between(2, 3));
    case 'Purchase':
      return random.chance(0.02) ? '0000-00-00' : date(m.boughtDay);
    case 'Price':
      return m.facts.isVirtual
        ? null
        : Math.round((m.facts.isServer ? 6000 : 700) + random.unit() * (m.facts.isServer ? 14_000 : 1500));
    case 'Order':
      return `BC-${date(m.boughtDay).slice(0, 4)}-${String(m.hardwareNumber % 9000).padStart(4, '0')}`;
    case 'Warranty':
      return date(m.boughtDay + (random.chance(0.7) ? 3 : 5) * 365);
    default:
      return String(departmentOrder.indexOf(m.department.code) + 1);
  }
}

const departmentOrder = ['SAL', 'PRD', 'ENG', 'FIN', 'LOG', 'SUP', 'MKT', 'HR', 'IT', 'LAB', 'DIR'];

/** The web console refuses quotes in values, as entities or not, so they are of an import from before it did. */
const oldRoom = 'Salle d&#039;accueil';

const remarks = [
  'Clavier changé en mars',
  'Batterie à surveiller',
  'Disque remplacé sous garantie',
  'Poste réservé aux stagiaires',
  'Ne pas réinstaller sans accord du responsable',
  'Prêté pour le salon de mars :\r\n- housse\r\n- adaptateur HDMI\r\nRetour prévu en avril',
  'Ancien poste de la compta\r\nVoir avec le support avant de le déplacer',
];
