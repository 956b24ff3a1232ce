import type { Handlers } from '#contract/define';
import type { fleet } from '#contract/fleet';
import { contractColumns } from './columns.ts';
import { compareMachines } from './compare.ts';
import type { FleetContext } from './context.ts';
import { count, facets, page, seek, totals } from './list.ts';
import { readMachine } from './machine.ts';
import { readRecord, readRecordRows } from './record.ts';

/** The machine list and one machine, over the copies that are open. */
export function fleetService(context: FleetContext): Handlers<typeof fleet> {
  return {
    columns: async ({ source }) => contractColumns((await context.copyOf(source)).columns),
    page: (input, call) => page(context, input, call),
    count: (input, call) => count(context, input, call),
    facets: (input, call) => facets(context, input, call),
    totals: (input, call) => totals(context, input, call),
    seek: (input, call) => seek(context, input, call),
    machine: async ({ source, id }, { signal }) => readMachine(await context.copyOf(source), id, signal),
    record: async ({ source, id }, { signal }) => readRecord(await context.copyOf(source), id, signal),
    recordRows: async ({ source, id, table, offset }, { signal }) =>
      readRecordRows(await context.copyOf(source), id, table, offset, signal),
    compare: async ({ source, ids }, { signal }) => compareMachines(await context.copyOf(source), ids, signal),
  };
}
