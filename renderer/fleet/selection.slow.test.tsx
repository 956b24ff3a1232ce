// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FakeServices } from '#renderer/client/fake-engine.ts';
import { keepPlace } from '#renderer/client/places.ts';
import { fakeFleet, showMachines } from './testing.tsx';

const copied: string[] = [];
beforeEach(() => {
  copied.length = 0;
  for (const name of ['machines.row', 'view.all', 'machines.totals']) keepPlace(name, null);
  vi.stubGlobal('shell', {
    call: async (method: string, input: { text: string }) => void (method === 'copy' && copied.push(input.text)),
    onMenu: () => () => {},
  });
});

async function show(services: FakeServices = fakeFleet()) {
  const user = userEvent.setup();
  const shown = await showMachines(services);
  const table = await screen.findByRole('grid');
  await within(table).findByText('PC-0005');
  const last = (method: string) => shown.calls.findLast((call) => call.method === method)?.input;
  return { ...shown, user, table, last };
}

const cell = (table: HTMLElement, text: string) => within(table).getByText(text);
const item = (name: string | RegExp) => screen.findByRole('menuitem', { name });

describe('the scope', () => {
  it('is switched, asked for, and stands in the address unless it is the usual one', async () => {
    const { user, opened, last } = await show();
    await user.click(screen.getByRole('radio', { name: 'Archived' }));
    expect(opened.search.scope).toBe('archived');
    await waitFor(() => expect(last('fleet.page')).toMatchObject({ scope: 'archived' }));
    await waitFor(() => expect(last('fleet.facets')).toMatchObject({ scope: 'archived' }));
    await user.click(screen.getByRole('radio', { name: 'Active' }));
    expect(opened.search.scope).toBeUndefined();
  });
});

describe('the selection', () => {
  it('grows from the rows picked to all that match, and shrinks by those clicked away', async () => {
    const { user, table, last } = await show();
    await user.click(cell(table, 'PC-0005'));
    expect(screen.queryByRole('button', { name: /^Select all/ })).toBeNull();
    await user.keyboard('{Shift>}');
    await user.click(cell(table, 'PC-0009'));
    await user.keyboard('{/Shift}');
    await screen.findByText('5 selected');
    await user.click(screen.getByRole('button', { name: 'Select all 1,000 that match' }));
    await screen.findByText('1,000 selected');
    expect(screen.queryByRole('button', { name: /^Select all 1/ })).toBeNull();
    await user.keyboard('{Control>}');
    await user.click(cell(table, 'PC-0007'));
    await user.keyboard('{/Control}');
    await screen.findByText('999 selected');
    table.focus();
    await user.keyboard('{Control>}c{/Control}');
    await waitFor(() =>
      expect(last('exports.machinesText')).toMatchObject({ selection: { kind: 'matching', except: [8] } }),
    );
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    await screen.findByText('Nothing selected');
  });

  it.each([
    ['As text', 'text', false],
    ['With headers', 'text', true],
    ['As CSV', 'csv', true],
    ['As JSON', 'json', true],
    ['As Markdown', 'markdown', true],
  ])('is copied: %s', async (name, format, headers) => {
    const { user, table, last } = await show();
    await user.click(cell(table, 'PC-0005'));
    await user.click(await screen.findByRole('button', { name: 'Copy' }));
    await user.click(await item(new RegExp(`^${name}`)));
    await waitFor(() => expect(copied).toEqual(['copied']));
    expect(last('exports.machinesText')).toMatchObject({
      format,
      headers,
      selection: { kind: 'picked', ids: [6] },
      sort: [{ key: 'lastInventory', descending: true }],
    });
    const { columns } = last('exports.machinesText') as { columns: { key: string; header: string }[] };
    expect(columns.slice(0, 2)).toEqual([
      { key: 'name', header: 'Name' },
      { key: 'user', header: 'User' },
    ]);
  });

  it('of two to six machines can be compared', async () => {
    const { user, table, opened } = await show();
    await user.click(cell(table, 'PC-0005'));
    await user.keyboard('{Control>}');
    await user.click(cell(table, 'PC-0008'));
    await user.keyboard('{/Control}');
    await user.click(await screen.findByRole('button', { name: 'Compare' }));
    expect(opened.compared).toEqual([[6, 9]]);
  });
});

describe('the totals row', () => {
  it('says one figure a numeric column, of all that match or of the selection, and goes away', async () => {
    const { user, table, last } = await show();
    await user.click(screen.getByRole('button', { name: 'Totals' }));
    await user.click(await item('Sum'));
    const row = await within(table).findByRole('row', { name: 'Totals' });
    await waitFor(() => expect(row.textContent).toContain('24 GB'));
    expect(last('fleet.totals')).toMatchObject({ selection: { kind: 'matching' }, columns: ['ram'] });
    await user.click(cell(table, 'PC-0005'));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await waitFor(() => expect(last('fleet.totals')).toMatchObject({ selection: { kind: 'picked', ids: [6, 7] } }));
    for (const [kind, text] of [
      ['Average', '8 GB'],
      ['Least', '4 GB'],
      ['Most', '16 GB'],
    ] as const) {
      await user.click(screen.getByRole('button', { name: /^(Sum|Average|Least)$/ }));
      await user.click(await item(kind));
      await waitFor(() => expect(within(table).getByRole('row', { name: 'Totals' }).textContent).toContain(text));
    }
    await user.click(screen.getByRole('button', { name: 'Most' }));
    await user.click(await item('Hide totals'));
    await waitFor(() => expect(within(table).queryByRole('row', { name: 'Totals' })).toBeNull());
  });
});

describe('the menu of a row', () => {
  const open = (table: HTMLElement, text: string) => fireEvent.contextMenu(cell(table, text));

  it('opens the machine, and shows it in the reading pane', async () => {
    const { user, table, opened } = await show();
    open(table, 'PC-0006');
    await user.click(await item(/^Open/));
    expect(opened.ids).toEqual([7]);
    open(table, 'PC-0007');
    await user.click(await item(/^Show in the reading pane/));
    await screen.findByText('Reading 8');
  });

  it('copies the cell and the rows', async () => {
    const { user, table, last } = await show();
    open(table, 'user5');
    await user.click(await item('Copy User'));
    await waitFor(() => expect(copied).toEqual(['user5']));
    open(table, 'PC-0007');
    await user.click(await item(/^Copy the selected rows/));
    await waitFor(() => expect(copied).toEqual(['user5', 'copied']));
    expect(last('exports.machinesText')).toMatchObject({ selection: { ids: [8] } });
  });

  it('keeps only a value, or leaves it out', async () => {
    const { user, table, opened } = await show();
    open(table, 'user5');
    await user.click(await item('Only “user5”'));
    expect(opened.search.filter).toBe('user=user5');
    await waitFor(() => expect(table.getAttribute('aria-rowcount')).toBe('4'));
    open(table, hostile);
    await user.click(await item(`Without “${hostile}”`));
    expect(opened.search.filter).toBe(`user=user5 -name="${hostile}"`);
  });

  it('offers each of several values by itself', async () => {
    const { user, table, opened } = await show(withSeveral());
    open(table, 'anna6, root6');
    await item('Only “anna6”');
    await user.click(await item('Without “root6”'));
    expect(opened.search.filter).toBe('-user=root6');
  });

  it('opens by the keyboard at the cell it is at, and gives the focus back', async () => {
    const { user, table } = await show();
    table.focus();
    await user.keyboard('{ArrowDown}{ArrowRight}{Shift>}{F10}{/Shift}');
    await item('Only “user1”');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(table));
  });
});

const hostile = '<script>alert(1)</script>';

/** The fleet with two users a machine. */
function withSeveral(): FakeServices {
  const fleet = fakeFleet();
  const { page, columns } = fleet.fleet ?? {};
  return {
    ...fleet,
    fleet: {
      ...fleet.fleet,
      columns: async (...call) => {
        const all = (await columns?.(...call)) ?? [];
        return all.map((column) => (column.key === 'user' ? { ...column, sortable: false } : column));
      },
      page: async (...call) => {
        const answer = await page?.(...call);
        if (!answer) throw new Error('no page');
        return { ...answer, columns: { ...answer.columns, user: answer.ids.map((id) => `anna${id}, root${id}`) } };
      },
    },
  };
}
