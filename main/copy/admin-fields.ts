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
  readonly ID: number;
  readonly TYPE: number;
  readonly NAME: string;
  readonly COMMENT: string | null;
}

/** Columns of the custom admin fields (`field<N>` for accountinfo.fields_N) with labels and list values, in SHOW_ORDER. */
export function adminColumns(db: Database, schema: Introspection): ColumnSpec[] {
  if (!schema.has('accountinfo_config') || !schema.has('accountinfo')) return [];
  const rows = db
    .prepare(
      "SELECT ID, TYPE, NAME, COMMENT FROM accountinfo_config WHERE ACCOUNT_TYPE = 'COMPUTERS' AND coalesce(NAME_ACCOUNTINFO, '') = '' ORDER BY SHOW_ORDER, ID",
    )
    .all() as ConfigRow[];
  return rows.flatMap((row) => {
    const kind = kinds.get(Number(row.TYPE));
    const column = `fields_${row.ID}`;
    return kind !== undefined && schema.has('accountinfo', column) ? [adminColumn(db, schema, row, column, kind)] : [];
  });
}

function adminColumn(
  db: Database,
  schema: Introspection,
  row: ConfigRow,
  column: string,
  kind: AdminField['kind'],
): ColumnSpec {
  return {
    key: `field${row.ID}`,
    group: 'admin',
    format: kind === 'date' ? 'date' : kind === 'number' ? 'number' : kind === 'checkbox' ? 'list' : 'text',
    order: orders[kind] ?? 'text',
    table: 'accountinfo',
    column,
    many: false,
    facet: kind === 'select' || kind === 'radio' || kind === 'checkbox',
    entities: true,
    label: decodeQuotes(row.COMMENT || row.NAME || column),
    technicalName: row.NAME,
    field: { kind, labels: kind === 'select' || kind === 'radio' ? listLabels(db, schema, row.NAME) : new Map() },
  };
}

/** config rows ACCOUNT_VALUE_<NAME>_<k>: the stored value is IVALUE as text, the label is TVALUE. */
function listLabels(db: Database, schema: Introspection, name: string): Map<string, string> {
  if (!schema.has('config')) return new Map();
  const prefix = `ACCOUNT_VALUE_${name}_`;
  const rows = db.prepare('SELECT IVALUE, TVALUE FROM config WHERE substr(NAME, 1, ?) = ?').all(prefix.length, prefix);
  return new Map(
    (rows as { IVALUE: number; TVALUE: string }[]).map((row) => [
      String(row.IVALUE),
      decodeQuotes(String(row.TVALUE ?? '')),
    ]),
  );
}
