// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SectionColumn } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';
import type { FakeServices } from '#renderer/client/fake-engine.ts';
import { showPage } from '#renderer/client/testing.tsx';
import { CompareScreen } from './CompareScreen.tsx';
import { hostileName, id, source } from './testing.ts';

beforeEach(() => vi.stubGlobal('shell', { call: () => Promise.resolve(null), onMenu: () => () => {} }));

const names: Record<number, string> = { 1: 'PC-1', 2: hostileName, 3: 'PC-3' };

const words = (key: string, format: SectionColumn['format'] = 'text') => ({ key, label: null, format });
/** One value a machine; null = none. */
const each = (ids: readonly number[], cell: (machine: number) => Cell) =>
  ids.map((one) => (cell(one) === null ? [] : [{ count: 1, cells: [cell(one)] }]));

const services: FakeServices = {
  fleet: {
    compare: ({ ids }) => ({
      names: ids.map((one) => names[one] ?? '?'),
      same: 12,
      cut: [{ section: 'registry', compared: 5000, total: 6100 }],
      differences: [
        {
          section: 'facts',
          item: 'ram',
          columns: [words('ram', 'megabytes')],
          values: each(ids, (one) => (one === 2 ? 8192 : 16_384)),
        },
        {
          section: 'admindata2',
          label: 'Place',
          item: 'field3',
          columns: [{ key: 'field3', label: 'Room', format: 'text' }],
          values: each(ids, (one) => (one === 3 ? null : 'B 12')),
        },
        {
          section: 'software',
          item: 'Firefox · Mozilla',
          columns: [words('version', 'version')],
          values: each(ids, (one) => (one === 1 ? '115.0' : null)),
        },
        {
          section: 'monitors',
          item: 'DELL',
          columns: [],
          values: ids.map((one) => (one === 1 ? [{ count: 2, cells: [] }] : [])),
        },
      ],
    }),
  },
  search: {
    find: () => ({
      total: 2,
      hits: [
        { id: id(1), name: 'PC-1', column: 'name', value: 'PC-1' },
        { id: id(3), name: 'PC-3', column: 'name', value: 'PC-3' },
      ],
    }),
  },
  exports: { tableText: () => ({ text: '' }) },
};

function Host({ start }: { readonly start: number[] }) {
  const [ids, setIds] = useState(start.map(id));
  return <CompareScreen source={source} ids={ids} onIds={(next) => setIds([...next])} onOpen={() => {}} />;
}

const row = (name: string | RegExp) => screen.getByRole('row', { name });

describe('compare', () => {
  it('shows only differences, grouped, in words, and signs what stands out', async () => {
    await showPage(<Host start={[1, 2, 3]} />, services);
    expect((await screen.findByText(/12 values are the same/)).textContent).toContain('4 differences');
    const ram = within(row(/^Memory/))
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    expect(ram).toEqual(['16 GB', '≠differs 8 GB', '16 GB']);
    expect(row(/^Room/).textContent).toContain('none');
    expect(row(/^DELL/).textContent).toContain('2 rows');
    expect(row(/^Place/).textContent).toContain('1 difference');
    expect(screen.getByText('Registry: the first 5,000 of 6,100 rows of a machine are compared.')).toBeTruthy();
    expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).toContain('Firefox · Mozilla');
    expect(document.querySelector('script')).toBeNull();
    expect(screen.getByRole('button', { name: hostileName })).toBeTruthy();
  });

  it('adds a machine found by search, never one that is there, and removes one', async () => {
    const { calls } = await showPage(<Host start={[1, 2]} />, services);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Add a machine' }));
    await user.type(await screen.findByRole('combobox'), 'pc');
    expect((await screen.findAllByRole('option')).map((option) => option.textContent)).toEqual(['PC-3 PC-3']);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(calls.at(-1)).toMatchObject({ method: 'fleet.compare', input: { ids: [1, 2, 3] } }));
    await user.click(await screen.findByRole('button', { name: 'Actions on PC-1' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    await waitFor(() => expect(calls.at(-1)).toMatchObject({ input: { ids: [2, 3] } }));
  });

  it('copies the differences with their words', async () => {
    const { calls } = await showPage(<Host start={[1, 2]} />, services);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Copy differences' }));
    await user.click(await screen.findByRole('menuitem', { name: 'As Markdown' }));
    await waitFor(() => expect(calls.at(-1)?.method).toBe('exports.tableText'));
    expect(calls.at(-1)?.input).toMatchObject({
      format: 'markdown',
      rows: expect.arrayContaining([['Machine', 'Memory', '16 GB', '8 GB']]),
    });
  });

  it('teaches what it is for while there are not two machines', async () => {
    await showPage(<Host start={[1]} />, services);
    expect(await screen.findByText('Choose two machines or more')).toBeTruthy();
  });
});
