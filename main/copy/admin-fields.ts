import type { Database } from 'better-sqlite3';
import { decodeQuotes } from '#main/platform/entities';
import type { AdminField, ColumnSpec, Order } from './columns.ts';
import type { Introspection } from './copy.ts';

/** accountinfo_config.TYPE; 4, 6 and 7 are the old numbers of checkbox, date and radio (console.md 2.7). 8 (QR) is ignored. */
const kinds: ReadonlyMap<number, AdminField['kind']> = new Map([
  [0, 'text'],
  [1, 'textarea'],
  [2, 'select'],
  [4, 'checkbox'],
  [5, 'checkbox'],
  [6, 'date'],
  [7, 'radio'],
  [11, 'radio'],
  [14, 'date'],
  [15, 'number'],
]);

const orders: Partial<Record<AdminField['kind'], Order>> = { date: 'time', number: 'number' };

interface ConfigRow {
  readonly ID: unknown;
  readonly TYPE: unknown;
  readonly NAME: unknown;
  readonly COMMENT: unknown;
}

/** Characters of a label and rows of a list at most: they go to every page, and a file may hold anything. */
const [longest, most] = [500, 10_000];

/** Columns of the custom admin fields (`field<N>` for accountinfo.fields_N) with labels and list values, in SHOW_ORDER. */
export function adminColumns(db: Database, schema: Introspection): ColumnSpec[] {
  const fields = new Map<string, ColumnSpec>();
  for (const row of configRows(db, schema)) {
    const kind = kinds.get(Number(row.TYPE));
    const id = /^[0-9]{1,9}$/.exec(String(row.ID))?.[0];
    if (kind === undefined || id === undefined || !schema.has('accountinfo', `fields_${id}`)) continue;
    const field = adminColumn(db, schema, { id, kind, name: textOf(row.NAME), comment: textOf(row.COMMENT) });
    if (!fields.has(id)) fields.set(id, field);
  }
  return [...fields.values()];
}

const textOf = (value: unknown) => (value === null || value === undefined ? '' : String(value));

/** What a file says of its fields; of the table's columns it may lack all but ID and TYPE. */
function configRows(db: Database, schema: Introspection): ConfigRow[] {
  const has = (column: string) => schema.has('accountinfo_config', column);
  if (!has('ID') || !has('TYPE')) return [];
  const where = [
    has('ACCOUNT_TYPE') ? "ACCOUNT_TYPE = 'COMPUTERS'" : '1 = 1',
    has('NAME_ACCOUNTINFO') ? "coalesce(NAME_ACCOUNTINFO, '') = ''" : '1 = 1',
  ];
  const texts = ['NAME', 'COMMENT'].map(
    (name) => `${has(name) ? `substr(${name}, 1, ${longest})` : 'NULL'} AS ${name}`,
  );
  const select = ['ID', 'TYPE', ...texts];
  const order = has('SHOW_ORDER') ? 'SHOW_ORDER, ID' : 'ID';
  return db
    .prepare(
      `SELECT ${select.join(', ')} FROM accountinfo_config WHERE ${where.join(' AND ')} ORDER BY ${order} LIMIT ${most}`,
    )
    .all() as ConfigRow[];
}

interface Field {
  readonly id: string;
  readonly kind: AdminField['kind'];
  readonly name: string;
  readonly comment: string;
}

function adminColumn(db: Database, schema: Introspection, { id, kind, name, comment }: Field): ColumnSpec {
  const column = `fields_${id}`;
  return {
    key: `field${id}`,
    group: 'admin',
    format: kind === 'date' ? 'date' : kind === 'number' ? 'number' : kind === 'checkbox' ? 'list' : 'text',
    order: orders[kind] ?? 'text',
    table: 'accountinfo',
    column,
    many: false,
    facet: kind === 'select' || kind === 'radio' || kind === 'checkbox',
    entities: true,
    label: decodeQuotes(comment || name || column),
    ...(name === '' ? {} : { technicalName: name }),
    field: { kind, labels: kind === 'select' || kind === 'radio' ? listLabels(db, schema, name) : new Map() },
  };
}

/** config rows ACCOUNT_VALUE_<NAME>_<k>: the stored value is IVALUE as text, the label is TVALUE. */
function listLabels(db: Database, schema: Introspection, name: string): Map<string, string> {
  if (!['NAME', 'IVALUE', 'TVALUE'].every((column) => schema.has('config', column))) return new Map();
  const prefix = `ACCOUNT_VALUE_${name}_`;
  const rows = db
    .prepare(
      `SELECT IVALUE, substr(TVALUE, 1, ${longest}) AS TVALUE FROM config WHERE substr(NAME, 1, ?) = ? LIMIT ${most}`,
    )
    .all(prefix.length, prefix);
  return new Map(
    (rows as { IVALUE: unknown; TVALUE: unknown }[]).map((row) => [
      String(row.IVALUE),
      decodeQuotes(textOf(row.TVALUE)),
    ]),
  );
}
