import { Failure } from './failure.ts';

const busy = new Set<string>();

/** Runs a job keyed by the resource it uses: the same resource twice at a time is refused with `job.busy`. */
export async function exclusively<T>(resource: string, work: () => Promise<T>): Promise<T> {
  if (busy.has(resource)) throw new Failure('job.busy', { resource });
  busy.add(resource);
  try {
    return await work();
  } finally {
    busy.delete(resource);
  }
}
