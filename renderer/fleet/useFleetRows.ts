import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Fault } from '#contract/fault';
import type { FleetPage, FleetQuery } from '#contract/fleet';
import { faultOf } from '#renderer/client/fault-error.ts';
import type { RowKey, RowSource } from '#renderer/ui/table/table-types.ts';
import { type CellText, rowOf } from './block-rows.ts';
import { BLOCK, fleetQueries } from './queries.ts';

/** Rows fetched ahead of the screen, each way. */
const AHEAD = 60;
/** Grey rows shown while the very first answer is awaited. */
const FIRST_ROWS = 24;

export interface FleetRows {
  readonly source: RowSource;
  /** Machines that match, of the rows shown; null before the first answer. */
  readonly total: number | null;
  /** The rows shown are not yet those of the query. */
  readonly busy: boolean;
  /** Why the newest rows did not come; the rows shown are then the last good ones. */
  readonly fault: Fault | null;
  /** The query whose rows are shown: the last one that was answered. */
  readonly shown: FleetQuery | null;
}

/** What the rest of the page needs to know of the rows: changes only when another list is shown. */
export type Answer = Pick<FleetRows, 'total' | 'shown'>;

interface Shown {
  readonly query: FleetQuery;
  readonly columns: readonly string[];
  readonly total: number;
  readonly pages: Map<number, FleetPage>;
}

interface Options {
  /** False while it is not known which columns there are. */
  readonly enabled: boolean;
  /** The filter is being typed: half a word matches nothing, and the rows of before stay rather than blink away. */
  readonly typing: boolean;
}

/** The machines of a query as rows, fetched in blocks around the screen. Old rows stay until the new ones are here. */
export function useFleetRows(
  query: FleetQuery,
  columns: readonly string[],
  text: CellText,
  { enabled, typing }: Options,
): FleetRows {
  const client = useQueryClient();
  const [range, setRange] = useState({ first: 0, last: 0 });
  const shown = useRef<Shown | null>(null);
  const blocks = Array.from({ length: range.last - range.first + 1 }, (_, index) => range.first + index);
  const results = useQueries({
    queries: blocks.map((block) => ({ ...fleetQueries.page(query, columns, block), enabled })),
  });

  // A block of the last query is no stand-in for this one's: old rows are kept here, not by the cache.
  const pages = results.map((result) => (result.isPlaceholderData ? undefined : result.data));
  const first = pages.find((page) => page !== undefined);
  const old = shown.current;
  const same = old?.query === query && old.columns === columns;
  const tooEarly = typing && first?.total === 0 && old !== null && !same;
  if (first && !tooEarly && (!same || pages.some((page, at) => page && old.pages.get(blocks[at] ?? -1) !== page))) {
    const kept = same && old.total === first.total ? old.pages : new Map<number, FleetPage>();
    const next = new Map(kept);
    for (const [at, page] of pages.entries()) if (page) next.set(blocks[at] ?? -1, page);
    forgetFar(next, range);
    shown.current = { query, columns, total: first.total, pages: next };
  }
  const now = shown.current;

  const onRange = useCallback((start: number, end: number) => {
    const from = Math.max(0, Math.floor((start - AHEAD) / BLOCK));
    const to = Math.max(from, Math.floor((end + AHEAD - 1) / BLOCK));
    setRange((before) => (before.first === from && before.last === to ? before : { first: from, last: to }));
  }, []);

  const keys = useCallback(
    async (start: number, end: number) => {
      const found: RowKey[] = [];
      const asked = now?.query ?? query;
      for (let block = Math.floor(start / BLOCK); block * BLOCK < end; block++) {
        const page = now?.pages.get(block) ?? (await client.fetchQuery(fleetQueries.page(asked, noColumns, block)));
        found.push(...page.ids.slice(Math.max(0, start - block * BLOCK), end - block * BLOCK));
        if (page.ids.length < BLOCK) break;
      }
      return found;
    },
    [client, query, now],
  );

  const source = useMemo<RowSource>(
    () => ({
      total: now?.total ?? FIRST_ROWS,
      getRow: (index) => {
        const page = now?.pages.get(Math.floor(index / BLOCK));
        return page && rowOf(page, index % BLOCK, text);
      },
      onRange,
      keys,
    }),
    [now, text, onRange, keys],
  );
  const failed = results.find((result) => result.error);
  return {
    source,
    total: now?.total ?? null,
    busy: !failed && now?.query !== query,
    fault: failed ? faultOf(failed.error) : null,
    shown: now?.query ?? null,
  };
}

const noColumns: readonly string[] = [];
/** Pages kept on each side of the screen, for scrolling back. */
const KEEP = 10;

function forgetFar(pages: Map<number, FleetPage>, { first, last }: { first: number; last: number }) {
  for (const block of pages.keys()) if (block < first - KEEP || block > last + KEEP) pages.delete(block);
}
