import type { MachineId } from '#contract/identifiers';
import type { Copy } from '#main/copy/copy';
import { identity } from '#main/fleet/machine';
import { Failure } from '#main/platform/failure';
import { fold } from '#main/platform/fold';

const named = 20;

async function hasId(copy: Copy, id: number, signal: AbortSignal): Promise<boolean> {
  try {
    await identity(copy, id, signal);
    return true;
  } catch (error) {
    if (error instanceof Failure && error.code === 'machine.gone') return false;
    throw error;
  }
}

/** The one machine with an id, else with a name or serial number, whole but in any case. Fails with `machine.unknown` or `machine.ambiguous`. */
export async function findMachine(copy: Copy, text: string, signal: AbortSignal): Promise<MachineId> {
  const id = /^\d{1,10}$/.test(text) ? Number(text) : null;
  if (id !== null && (await hasId(copy, id, signal))) return id as MachineId;
  const wanted = fold(text);
  if (wanted === '') throw new Failure('machine.unknown', { text });
  const columns = copy.columns.filter(({ key }) => key === 'name' || key === 'serial');
  const of = columns.map(({ key }) => ({ kind: 'column', column: key, test: { op: 'equals', text: wanted } }) as const);
  const sort = [{ column: 'id', descending: false }];
  const { ids, total } = await copy.ask(
    'page',
    { scope: 'all', plan: { kind: 'any', of }, sort, offset: 0, limit: named },
    { signal },
  );
  const [only] = ids;
  if (only === undefined) throw new Failure('machine.unknown', { text });
  if (total > 1)
    throw new Failure('machine.ambiguous', { text, ids: `${ids.join(', ')}${total > named ? ', …' : ''}` });
  return only as MachineId;
}
