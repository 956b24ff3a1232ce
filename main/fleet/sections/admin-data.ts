import type { CompiledQuery } from 'kysely';
import type { Section } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';
import type { ColumnSpec } from '#main/copy/columns';
import type { Copy } from '#main/copy/copy';
import { decodeQuotes } from '#main/platform/entities';
import { cut, pageTextLimit, toCell, toNumber } from '../cell.ts';
import { fieldText } from '../readable.ts';
import { anyTable, light, rowsFor } from '../statement.ts';
import type { Subject } from './enrich.ts';

interface Tab {
  readonly number: number;
  readonly label: string | null;
  readonly specs: ColumnSpec[];
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
    const cells = tab.specs.map((spec) => value(spec, (row as Record<string, unknown>)[spec.key]));
    if (cells.every((cell) => cell === null || cell === '')) return [];
    return [
      {
        key: index === 0 ? 'admindata' : `admindata${tab.number}`,
        known: true,
        kind: 'fields',
        tab: 'admin',
        total: 1,
        ...(tab.label ? { label: tab.label } : {}),
        columns: tab.specs.map(({ key, label, format }) => ({ key, label: label ?? null, format })),
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

/** Which field is on which tab (accountinfo_config.ID_TAB = IVALUE of a config row TAB_ACCOUNTAG_<n>). */
async function readLayout(copy: Copy): Promise<Tab[]> {
  const db = anyTable(copy.db);
  const has = (table: string, ...columns: string[]) => columns.every((column) => copy.schema.has(table, column));
  const hasTabs = has('accountinfo_config', 'ID', 'ID_TAB');
  const [fields, labels] = await Promise.all([
    hasTabs ? db.selectFrom('accountinfo_config as f').select(['f.ID as id', 'f.ID_TAB as tab']).execute() : [],
    has('config', 'NAME', 'IVALUE', 'TVALUE')
      ? db
          .selectFrom('config as c')
          .select(['c.IVALUE as number', 'c.TVALUE as label'])
          .where('c.NAME', 'like', 'TAB_ACCOUNTAG%')
          .execute()
      : [],
  ]);
  const tabOf = new Map(fields.map((field) => [`field${field.id}`, Number(field.tab ?? 0)]));
  const labelOf = new Map(labels.map((row) => [Number(row.number), decodeQuotes(String(row.label ?? ''))]));
  const tabs = new Map<number, Tab>();
  const first = Math.min(...labelOf.keys(), ...tabOf.values(), Number.MAX_SAFE_INTEGER);
  for (const spec of copy.columns.filter((each) => each.table === 'accountinfo')) {
    // TAG belongs to no tab of its own: it leads the first one
    const number = tabOf.get(spec.key) ?? first;
    const tab = tabs.get(number) ?? { number, label: labelOf.get(number) ?? null, specs: [] };
    tab.specs.push(spec);
    tabs.set(number, tab);
  }
  return [...tabs.values()].sort((a, b) => a.number - b.number);
}
