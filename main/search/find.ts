import type { Cell, MachineId } from '#contract/identifiers';
import type { Hit } from '#contract/search';
import type { Copy } from '#main/copy/copy';
import type { Tasks } from '#main/copy/tasks';
import { fold } from '#main/platform/fold';
import { looksLikeMac, macText } from './mac.ts';

/** Columns by which people know a machine, the likeliest first. */
const columns = ['name', 'serial', 'ip', 'addresses', 'mac', 'user', 'assetTag', 'tag', 'description', 'uuid'];

/** Machines by any of their names, serial, address or user, best first; a MAC or a part of one in any notation. */
export async function findMachines(
  copy: Copy,
  text: string,
  limit: number,
  signal: AbortSignal,
): Promise<{ hits: Hit[]; total: number }> {
  const wanted = fold(text.trim());
  if (wanted === '') return { hits: [], total: 0 };
  const known = new Set(copy.columns.map(({ key }) => key));
  // `DE-01` may be a name or a MAC: both are asked
  const mac = looksLikeMac(text.trim()) ? macText(text.trim()) : null;
  const asked = columns
    .filter((key) => known.has(key))
    .map((key) => ({ key, texts: key === 'mac' && mac !== null && mac !== wanted ? [wanted, mac] : [wanted] }));
  const found = await copy.ask('find', { columns: asked, limit }, { signal });
  return { hits: await named(copy, found.hits, signal), total: found.total };
}

async function named(copy: Copy, hits: Tasks['find']['output']['hits'], signal: AbortSignal): Promise<Hit[]> {
  if (hits.length === 0) return [];
  const rows = await copy.db
    .selectFrom('hardware')
    .select(['ID', 'NAME'])
    .where(
      'ID',
      'in',
      hits.map(({ id }) => id),
    )
    .execute({ signal });
  const names = new Map<Cell, Cell>(rows.map((row) => [row.ID ?? null, row.NAME ?? null]));
  return hits.map((hit) => ({ ...hit, id: hit.id as MachineId, name: String(names.get(hit.id) ?? '') }));
}
