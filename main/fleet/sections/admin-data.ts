import type { CompiledQuery } from 'kysely';
import type { Section } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';
import type { ColumnSpec } from '#main/copy/columns';
import type { Copy } from '#main/copy/copy';
import { decodeQuotes } from '#main/platform/entities';
import { cut, pageTextLimit, toCell, toNumber } from '../cell.ts';
import { fieldText } from '../readable.ts';
import { anyTable, ifThere, light, rowsFor } from '../statement.ts';
import type { Subject } from './subject.ts';

interface Field {
  readonly spec: ColumnSpec;
  /** null = the catalogue names it. */
  readonly label: string | null;
  readonly order: number;
}

interface Tab {
  readonly number: number;
  readonly label: string | null;
  readonly fields: Field[];
}

const layouts = new WeakMap<Copy, Promise<Tab[]>>();

/** TAG and the custom fields of a machine, a section a tab, in the order the administrator gave them; filled tabs only. */
export async function adminDataSections(subject: Subject): Promise<Section[]> {
  const { copy, id, signal } = subject;
  if (!copy.schema.has('accountinfo', 'HARDWARE_ID')) return [];
  const specs = copy.columns.filter((spec) => spec.table === 'accountinfo');
  if (specs.length === 0) return [];
  const layout = layouts.get(copy) ?? readLayout(copy);
  layouts.set(copy, layout);
  // A reader that died once must not be remembered
  layout.catch(() => layouts.delete(copy));
  const [[row], tabs] = await Promise.all([
    rowsFor(copy, 'admin data of', id, () => adminQuery(copy, specs), signal),
    layout,
  ]);
  if (!row) return [];
  return tabs.flatMap((tab, index): Section[] => {
    const cells = tab.fields.map(({ spec }) => value(spec, (row as Record<string, unknown>)[spec.key]));
    if (cells.every((cell) => cell === null || cell === '')) return [];
    return [
      {
        key: index === 0 ? 'admindata' : `admindata${tab.number}`,
        known: true,
        kind: 'fields',
        tab: 'admin',
        total: 1,
        ...(tab.label ? { label: tab.label } : {}),
        columns: tab.fields.map(({ spec: { key, format }, label }) => ({ key, label, format })),
        rows: [cells],
      },
    ];
  });
}

function adminQuery(copy: Copy, specs: readonly ColumnSpec[]): CompiledQuery {
  return anyTable(copy.db)
    .selectFrom('accountinfo as a')
    .select(specs.map((spec) => light('a', spec.column, pageTextLimit).as(spec.key)))
    .where('a.HARDWARE_ID', '=', 0)
    .limit(1)
    .compile();
}

function value(spec: ColumnSpec, raw: unknown): Cell {
  const cell = toCell(raw);
  if (cell === null) return null;
  const text = spec.field ? fieldText(spec.field, String(cell)) : decodeQuotes(String(cell));
  return spec.field?.kind === 'number' ? toNumber(text) : cut(text, pageTextLimit);
}

/** The row of accountinfo_config that defines a column: custom fields by their id, TAG by its name (console.md 2.7). */
interface Definition {
  readonly tab: number;
  readonly order: number;
  readonly label: string;
}

/** Which field is on which tab (accountinfo_config.ID_TAB = IVALUE of a config row TAB_ACCOUNTAG_<n>), in SHOW_ORDER. */
async function readLayout(copy: Copy): Promise<Tab[]> {
  const [defined, labelOf] = await Promise.all([readDefinitions(copy), readTabLabels(copy)]);
  const first = Math.min(...labelOf.keys(), ...[...defined.values()].map(({ tab }) => tab), Number.MAX_SAFE_INTEGER);
  const tabs = new Map<number, Tab>();
  for (const spec of copy.columns.filter((each) => each.table === 'accountinfo')) {
    const definition = defined.get(spec.key);
    // A field that nothing defines, as TAG in some sources, leads the first tab
    const number = definition?.tab ?? first;
    const tab = tabs.get(number) ?? { number, label: labelOf.get(number) ?? null, fields: [] };
    // The label OCS ships for TAG is its name: the catalogue has a word for it
    const own = /^tag$/i.test(definition?.label ?? '') ? '' : definition?.label;
    tab.fields.push({ spec, label: spec.label ?? (own || null), order: definition?.order ?? -1 });
    tabs.set(number, tab);
  }
  for (const tab of tabs.values()) tab.fields.sort((a, b) => a.order - b.order);
  return [...tabs.values()].sort((a, b) => a.number - b.number);
}

async function readDefinitions(copy: Copy): Promise<Map<string, Definition>> {
  const { schema } = copy;
  if (!schema.has('accountinfo_config', 'ID')) return new Map();
  const cell = (name: string) => ifThere(schema, ['accountinfo_config', 'f'], name, 500);
  const query = anyTable(copy.db)
    .selectFrom('accountinfo_config as f')
    .select([
      'f.ID as id',
      cell('NAME_ACCOUNTINFO').as('column'),
      cell('ID_TAB').as('tab'),
      cell('SHOW_ORDER').as('order'),
      cell('COMMENT').as('label'),
    ]);
  const rows = await (schema.has('accountinfo_config', 'ACCOUNT_TYPE')
    ? query.where('f.ACCOUNT_TYPE', '=', 'COMPUTERS')
    : query
  ).execute();
  return new Map(
    rows.map((row) => [
      String(row.column ?? '') === '' ? `field${row.id}` : String(row.column).toLowerCase(),
      { tab: Number(row.tab ?? 0), order: Number(row.order ?? 0), label: decodeQuotes(String(row.label ?? '')) },
    ]),
  );
}

async function readTabLabels(copy: Copy): Promise<Map<number, string>> {
  if (!['NAME', 'IVALUE', 'TVALUE'].every((name) => copy.schema.has('config', name))) return new Map();
  const rows = await anyTable(copy.db)
    .selectFrom('config as c')
    .select(['c.IVALUE as number', 'c.TVALUE as label'])
    .where('c.NAME', 'like', 'TAB_ACCOUNTAG%')
    .execute();
  return new Map(rows.map((row) => [Number(row.number), decodeQuotes(String(row.label ?? ''))]));
}
