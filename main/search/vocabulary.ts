import type { ColumnSpec } from '#main/copy/columns';
import type { Copy } from '#main/copy/copy';
import { fold } from '#main/platform/fold';
import { FilterError } from './problem.ts';
import { type RowField, type RowTable, rowTables } from './row-tables.ts';
import type { Value } from './syntax.ts';

/** A field of the filter language: one column, or several of which one must match (`ip` = any address of the machine). */
export interface Field {
  readonly name: string;
  readonly columns: readonly ColumnSpec[];
}

/** The names a filter may use with one source. */
export interface Vocabulary {
  /** Lower-case name or alias to field. */
  readonly fields: ReadonlyMap<string, Field>;
  /** One entry a field, for completion. */
  readonly names: readonly Field[];
  /** Columns a bare word is looked for in. */
  readonly words: readonly ColumnSpec[];
  readonly tables: ReadonlyMap<string, RowTable>;
  /** Fields of a table that this source has. */
  fieldsOf(table: RowTable): readonly RowField[];
}

const aliases: Readonly<Record<string, readonly string[]>> = {
  name: ['computer', 'host', 'hostname', 'machine'],
  user: ['login', 'username'],
  description: ['desc'],
  serial: ['sn', 'ssn'],
  lastInventory: ['last', 'inventory'],
  lastContact: ['contact', 'seen'],
  manufacturer: ['vendor', 'maker'],
  architecture: ['arch'],
  tag: ['site'],
  cpuCount: ['cpus'],
  cpuSpeed: ['mhz'],
  subnet: ['net'],
  gateway: ['gw'],
  assetCategory: ['category'],
  winProductKey: ['productkey'],
  driveFileSystem: ['filesystem'],
  agent: ['useragent'],
  freePercent: ['free'],
  biosVersion: ['bios'],
  assetTag: ['asset'],
  disk: ['diskmodel'],
};

const wordColumns = [
  'name',
  'user',
  'description',
  'serial',
  'tag',
  'ip',
  'addresses',
  'mac',
  'os',
  'model',
  'manufacturer',
  'assetTag',
  'workgroup',
  'uuid',
];

/** Everything a filter may name with a source: its columns by key and alias, custom fields by name and label, child tables. */
export function vocabularyOf({ columns, schema }: Pick<Copy, 'columns' | 'schema'>): Vocabulary {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const names = columns.map((column): Field => {
    const addresses = column.key === 'ip' ? byKey.get('addresses') : undefined;
    return { name: column.key, columns: addresses === undefined ? [column] : [column, addresses] };
  });
  const fields = new Map<string, Field>();
  const claim = (name: string, field: Field) => {
    const key = name.toLowerCase();
    if (/^[a-z][\w.-]*$/.test(key) && !fields.has(key)) fields.set(key, field);
  };
  // Keys never change. Then the names an administrator gave, which go before our short words; labels come last
  for (const field of names) claim(field.name, field);
  for (const field of names) claim(field.columns[0]?.technicalName ?? '', field);
  for (const field of names) for (const alias of aliases[field.name] ?? []) claim(alias, field);
  const main = byKey.get('ip');
  if (main !== undefined) claim('mainip', { name: 'mainip', columns: [main] });
  for (const field of names) claim(slug(field.columns[0]?.label ?? ''), field);
  const tables = new Map<string, RowTable>();
  for (const table of rowTables) {
    if (!schema.has(table.table, 'HARDWARE_ID') || !hasAll(schema, rowsNeed[table.name] ?? [])) continue;
    for (const name of [table.name, ...table.aliases]) tables.set(name, table);
  }
  return {
    fields,
    names,
    words: [
      ...wordColumns.flatMap((key) => byKey.get(key) ?? []),
      ...columns.filter((column) => column.field && column.order === 'text'),
    ],
    tables,
    fieldsOf: (table) =>
      table.fields.filter(({ column }) =>
        hasAll(schema, fieldsNeed[`${table.name}.${column}`] ?? [[table.table, column]]),
      ),
  };
}

type Needs = readonly (readonly [table: string, column: string])[];

const hasAll = (schema: Copy['schema'], needs: Needs) => needs.every(([table, column]) => schema.has(table, column));

/** Columns that the rows of a table are told by or joined through (compile-rows.ts). */
const rowsNeed: Readonly<Record<string, Needs>> = {
  software: [
    ['software_name', 'ID'],
    ['software_publisher', 'ID'],
    ['software_version', 'ID'],
  ],
  group: [
    ['groups_cache', 'GROUP_ID'],
    ['groups_cache', 'STATIC'],
  ],
  package: [
    ['devices', 'NAME'],
    ['devices', 'IVALUE'],
    ['download_enable', 'ID'],
    ['download_enable', 'FILEID'],
    ['download_available', 'FILEID'],
  ],
  note: [['itmgmt_comments', 'VISIBLE']],
};

const model: Needs = [
  ['storages', 'MODEL'],
  ['storages', 'NAME'],
];

/** Columns behind the fields that are not simply a column of their table (compile-rows.ts). */
const fieldsNeed: Readonly<Record<string, Needs>> = {
  'software.NAME': [
    ['software', 'NAME_ID'],
    ['software_name', 'NAME'],
  ],
  'software.VERSION': [
    ['software', 'VERSION_ID'],
    ['software_version', 'VERSION'],
  ],
  'software.PUBLISHER': [
    ['software', 'PUBLISHER_ID'],
    ['software_publisher', 'PUBLISHER'],
  ],
  'group.NAME': [['hardware', 'NAME']],
  'group.DESCRIPTION': [['hardware', 'DESCRIPTION']],
  'package.NAME': [['download_available', 'NAME']],
  'package.STATE': [['devices', 'TVALUE']],
  'package.FILEID': [['download_enable', 'FILEID']],
  'storage.MODEL': model,
  'storage.NAME': model,
  'storage.DISKSIZE': [
    ['storages', 'DISKSIZE'],
    ['hardware', 'USERAGENT'],
  ],
};

/** The name by which a field is best known and that means no other: a custom field's technical name if it can be written. */
export function writtenName({ fields }: Vocabulary, field: Field): string {
  const technical = field.columns[0]?.technicalName ?? '';
  return fields.get(technical.toLowerCase()) === field ? technical : field.name;
}

/** A label as it can be written: "Date d'achat" = date-d-achat. */
const slug = (label: string) =>
  fold(label)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** The table of `name(...)`; throws FilterError with the nearest name when there is none. */
export function tableNamed({ tables }: Vocabulary, name: Value): RowTable {
  const found = tables.get(name.text.toLowerCase());
  if (found !== undefined) return found;
  const known = rowTables.find((table) => [table.name, ...table.aliases].includes(name.text.toLowerCase()));
  if (known !== undefined) throw new FilterError('notInSource', name, { table: known.name });
  const suggestion = nearest(name.text, [...tables.keys()]);
  if (suggestion === undefined) throw new FilterError('unknownTable', name, { table: name.text });
  throw new FilterError('unknownTableTry', name, { table: name.text, suggestion });
}

/** Why a field name means nothing here, with the nearest name that does. */
export function unknownField(name: Value, known: Iterable<string>): FilterError {
  const suggestion = nearest(name.text, [...known]);
  if (suggestion === undefined) return new FilterError('unknownField', name, { field: name.text });
  return new FilterError('unknownFieldTry', name, { field: name.text, suggestion });
}

/** The known name with the fewest edits to the wrong one, at most a third of its length. */
function nearest(wrong: string, known: readonly string[]): string | undefined {
  const text = wrong.toLowerCase().slice(0, 40);
  const ranked = known
    .map((name) => ({ name, edits: distance(text, name.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  const [best] = ranked;
  return best !== undefined && best.edits <= Math.max(1, Math.floor(text.length / 3)) ? best.name : undefined;
}

/** Edits from one word to the other; two neighbours swapped are one edit. */
function distance(a: string, b: string): number {
  let older: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (older[j - 2] ?? 0) + 1 : change;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change, swap));
    }
    older = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
