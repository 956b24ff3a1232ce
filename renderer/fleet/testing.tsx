import { useState } from 'react';
import type { Column, FleetPage } from '#contract/fleet';
import { type Cell, MachineId } from '#contract/identifiers';
import { type FakeServices, fakeFault } from '#renderer/client/fake-engine.ts';
import type { MachinesSearch } from '#renderer/client/search-params.ts';
import { showPage } from '#renderer/client/testing.tsx';
import { MachinesPage } from './MachinesPage.tsx';

const column = (key: string, format: Column['format'] = 'text', part: Partial<Column> = {}): Column => ({
  key,
  label: null,
  group: 'identity',
  format,
  sortable: true,
  facet: false,
  ...part,
});

export const columns: Column[] = [
  column('name'),
  column('user'),
  column('os', 'text', { facet: true, group: 'system' }),
  column('ram', 'megabytes', { group: 'hardware' }),
  column('lastInventory', 'datetime', { group: 'agent' }),
  column('field3', 'text', { group: 'admin', label: 'Room' }),
];

export const hostileNames = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '=cmd|calc!A1',
  '-oProxyCommand=x',
  'a\u202Egpj.exe',
];
const TOTAL = 1000;

const value = (key: string, index: number): Cell => {
  if (key === 'name') return hostileNames[index] ?? `PC-${String(index).padStart(4, '0')}`;
  if (key === 'ram') return 8192;
  if (key === 'os') return index % 2 ? 'Windows 11' : 'Ubuntu 24.04';
  return key === 'user' ? `user${index}` : null;
};

/** A fleet of 1,000 machines; `bad<` does not parse, and any other filter leaves 3. */
export function fakeFleet(part: { total?: number } = {}): FakeServices {
  const whole = part.total ?? TOTAL;
  const totalOf = (filter: string) => (filter === '' ? whole : filter === 'nothing' ? 0 : Math.min(3, whole));
  const check = (filter: string) => {
    if (filter.includes('bad<')) throw fakeFault('filter.invalid', { reason: 'x' });
  };
  return {
    fleet: {
      columns: () => columns,
      count: ({ filter }) => ({ count: totalOf(filter), total: whole }),
      page: ({ filter, offset, limit, columns: keys }): FleetPage => {
        check(filter);
        const total = totalOf(filter);
        const rows = Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, index) => offset + index);
        return {
          total,
          ids: rows.map((row) => MachineId.parse(row + 1)),
          columns: Object.fromEntries(keys.map((key) => [key, rows.map((row) => value(key, row))])),
        };
      },
      facets: ({ filter, columns: keys }) => {
        check(filter);
        return keys.map((key) => ({
          key,
          distinct: 2,
          values: [
            { value: 'Windows 11', count: 500 },
            { value: null, count: 3 },
          ],
        }));
      },
      totals: ({ columns: keys }) =>
        keys.map((key) => ({ key, count: 3, sum: 24_576, average: 8192, least: 4096, most: 16_384 })),
      seek: ({ text }) => ({ offset: text === 'pc-0500' ? 500 : -1 }),
    },
    search: {
      views: () => [],
      keepView: (view) => [view],
      check: ({ filter }) =>
        filter.includes('bad<')
          ? { problem: { code: 'missingValue', params: { field: 'bad' }, start: 0, end: 4 }, chips: [] }
          : { problem: null, chips: filter ? [{ text: filter, start: 0, end: filter.length, negated: false }] : [] },
      complete: ({ filter }) => {
        const at = { start: filter.length, end: filter.length, label: null, count: null };
        if (filter === 'o') return [{ ...at, kind: 'field' as const, text: 'os:', start: 0, label: 'os' }];
        return filter.endsWith('bad<') ? [{ ...at, kind: 'value' as const, text: '8G' }] : [];
      },
    },
    settings: { keepPlace: () => ({}) },
    exports: {
      machinesText: () => ({ text: 'copied', rows: 1, cut: false, cutCells: 0 }),
      machines: ({ path }) => ({ rows: 1000, sizeBytes: 1, path, cutCells: 0 }),
    },
  };
}

export interface Opened {
  readonly ids: number[];
  readonly compared: (readonly number[])[];
  search: MachinesSearch;
}

/** Draws the Machines page over a fake fleet; what it opens and where it goes is in `opened`. */
export async function showMachines(services: FakeServices = fakeFleet(), search: MachinesSearch = {}) {
  const opened: Opened = { ids: [], compared: [], search };
  const Page = () => {
    const [now, setNow] = useState(search);
    return (
      <MachinesPage
        search={now}
        onSearch={(next) => {
          opened.search = next;
          setNow(next);
        }}
        onOpen={(id) => opened.ids.push(id)}
        onCompare={(ids) => opened.compared.push(ids)}
        pane={(id) => <p>Reading {id}</p>}
      />
    );
  };
  const shown = await showPage(<Page />, services);
  return { ...shown, opened };
}
