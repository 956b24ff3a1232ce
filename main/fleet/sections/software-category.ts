import type { CompiledQuery } from 'kysely';
import type { Section } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';
import type { Copy } from '#main/copy/copy';
import { decodeQuotes } from '#main/platform/entities';
import { cut, pageTextLimit, toCell } from '../cell.ts';
import { anyTable, light, rowsFor } from '../statement.ts';
import { columnAt, plainColumn, withColumn } from '../table.ts';
import { installedHere, tellsSoftware } from './installed.ts';
import type { Subject } from './subject.ts';

const names = ['name', 'publisher', 'version'] as const;

/** The software of a machine with the category that the server gave each title, version and publisher. */
export async function withCategory(section: Section, { copy, id, signal }: Subject): Promise<Section> {
  const at = names.map((key) => columnAt(section, key));
  if (at.includes(-1) || !hasCategories(copy)) return section;
  const rows = await rowsFor(copy, 'software categories of', id, () => categoryQuery(copy), signal);
  // Each name is in its dictionary once, so the three names say as much as the three ids
  const category = new Map(
    rows.map((row) => [
      JSON.stringify(names.map((key) => pageText(row[key]))),
      decodeQuotes(String(toCell(row.category) ?? '')),
    ]),
  );
  const own = (row: readonly Cell[]) => JSON.stringify(at.map((index) => row[index] ?? null));
  return withColumn(section, 'publisher', plainColumn('category'), (row) => category.get(own(row)) || null);
}

function pageText(raw: unknown): Cell {
  const cell = toCell(raw);
  return typeof cell === 'string' ? cut(cell, pageTextLimit) : cell;
}

const hasCategories = ({ schema }: Copy) =>
  tellsSoftware(schema, 'software_categories_link') &&
  schema.has('software_categories_link', 'CATEGORY_ID') &&
  ['ID', 'CATEGORY_NAME'].every((name) => schema.has('software_categories', name));

function categoryQuery(copy: Copy): CompiledQuery {
  const query = anyTable(copy.db)
    .selectFrom('software_categories_link as l')
    .innerJoin('software_categories as c', 'c.ID', 'l.CATEGORY_ID')
    .leftJoin('software_name as n', 'n.ID', 'l.NAME_ID')
    .leftJoin('software_publisher as p', 'p.ID', 'l.PUBLISHER_ID')
    .leftJoin('software_version as v', 'v.ID', 'l.VERSION_ID')
    .select([
      light('n', 'NAME', pageTextLimit).as('name'),
      light('p', 'PUBLISHER', pageTextLimit).as('publisher'),
      light('v', 'VERSION', pageTextLimit).as('version'),
      light('c', 'CATEGORY_NAME', pageTextLimit).as('category'),
    ]);
  return query.where(installedHere('l')).orderBy('l.CATEGORY_ID').compile();
}
