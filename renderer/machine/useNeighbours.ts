import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { FleetQuery } from '#contract/fleet';
import type { MachineId, SourceId } from '#contract/identifiers';
import { usePlace } from '#renderer/client/places.ts';
import { machineQueries } from './queries.ts';

interface ListPlace {
  readonly address: string;
  readonly row: number;
}

export interface Neighbour {
  readonly id: MachineId;
  /** Moves the list's place along, so that going back finds this machine's row. */
  readonly arrive: () => void;
}

const isPlace = (value: unknown): value is ListPlace =>
  typeof value === 'object' &&
  value !== null &&
  'address' in value &&
  typeof value.address === 'string' &&
  'row' in value &&
  Number.isInteger(value.row);

function parseQuery(address: string): FleetQuery | null {
  try {
    return FleetQuery.safeParse(JSON.parse(address)).data ?? null;
  } catch {
    return null;
  }
}

/**
 * The machines before and after one in the machine list as it was left (its place `machines.row`: query and row); null at
 * an end, undefined when the machine was not opened from that row.
 */
export function useNeighbours(source: SourceId, id: MachineId) {
  const [place, setPlace] = usePlace<ListPlace | null>('machines.row', null, isPlace);
  const query = useMemo(() => (place === null ? null : parseQuery(place.address)), [place]);
  const from = Math.max(0, (place?.row ?? 0) - 1);
  const isMine = query !== null && query.source === source;
  const around = useQuery(machineQueries.around(isMine ? query : null, from));
  const ids = isMine ? (around.data?.ids ?? []) : [];
  const at = ids.indexOf(id);
  if (at === -1 || place === null) return undefined;
  const neighbour = (index: number): Neighbour | null => {
    const other = ids[index];
    return other === undefined
      ? null
      : { id: other, arrive: () => setPlace({ address: place.address, row: from + index }) };
  };
  return { previous: neighbour(at - 1), next: neighbour(at + 1) };
}
