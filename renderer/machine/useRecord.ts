import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Fault } from '#contract/fault';
import type { RecordTable } from '#contract/fleet';
import type { MachineId, SourceId } from '#contract/identifiers';
import { engine } from '#renderer/client/engine.ts';
import { faultOf, unwrap } from '#renderer/client/fault-error.ts';
import { machineQueries } from './queries.ts';
import { withMore } from './record.ts';

/** The raw record of a machine: the first rows of each table at once, more of one when asked. */
export function useRecord(source: SourceId, id: MachineId) {
  const record = useQuery(machineQueries.record(source, id));
  const [more, setMore] = useState<readonly RecordTable[]>([]);
  const [loading, setLoading] = useState<string | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const tables = useMemo(
    () =>
      record.data?.map((table) => more.filter((part) => part.table === table.table).reduce(withMore, table)) ?? null,
    [record.data, more],
  );

  const load = async ({ table, rows }: RecordTable) => {
    setLoading(table);
    setFault(null);
    try {
      const part = await unwrap(engine.fleet.recordRows({ source, id, table, offset: rows.length }));
      setMore((before) => [...before, part]);
    } catch (error) {
      setFault(faultOf(error));
    }
    setLoading(null);
  };

  return {
    /** null until they are there. */
    tables,
    /** Name of the table of which more is loaded. */
    loading,
    load: (table: RecordTable) => void load(table),
    fault: record.isError ? faultOf(record.error) : fault,
    retry: () => void record.refetch(),
  };
}
