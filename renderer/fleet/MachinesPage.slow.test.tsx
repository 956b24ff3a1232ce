// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPlace } from '#renderer/client/places.ts';
import { fakeFleet, hostileNames, showMachines } from './testing.tsx';

const shellCalls: { method: string; input: unknown }[] = [];
beforeEach(() => {
  shellCalls.length = 0;
  for (const name of ['machines.row', 'view.all', 'machines.totals', 'machines.export']) keepPlace(name, null);
  vi.stubGlobal('shell', {
    call: (method: string, input: unknown) => {
      shellCalls.push({ method, input });
      return Promise.resolve(method === 'saveFile' ? '/out/machines.csv' : null);
    },
    onMenu: () => () => {},
  });
});

const grid = () => screen.findByRole('grid');
const ready = async () => {
  const table = await grid();
  await within(table).findByText('PC-0007');
  return table;
};
const selected = (table: HTMLElement) => within(table).queryAllByRole('row', { selected: true }).length;

describe('the Machines page', () => {
  it('shows the machines with their count, and says the whole to screen readers', async () => {
    await showMachines();
    const table = await ready();
    expect(table.getAttribute('aria-rowcount')).toBe('1001');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('1,000');
  });

  it('shows hostile names as text', async () => {
    await showMachines();
    const table = await ready();
    for (const name of hostileNames) expect(within(table).getByText(name)).toBeTruthy();
    expect(document.querySelector('script, img')).toBeNull();
  });

  it('moves, selects a range and opens with the keyboard', async () => {
    const user = userEvent.setup();
    const { opened } = await showMachines();
    const table = await ready();
    table.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    await waitFor(() => expect(selected(table)).toBe(1));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await waitFor(() => expect(selected(table)).toBe(3));
    expect(screen.getByText('3 selected')).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(opened.ids).toEqual([5]);
  });

  it('jumps to a name as it is typed', async () => {
    const user = userEvent.setup();
    const { calls } = await showMachines();
    const table = await ready();
    table.focus();
    await user.keyboard('pc-0500');
    await waitFor(() =>
      expect(calls.filter(({ method }) => method === 'fleet.seek').at(-1)?.input).toMatchObject({ text: 'pc-0500' }),
    );
    await within(table).findByText('PC-0500');
    // Another key ends the word
    await user.keyboard('{ArrowDown}x');
    await waitFor(() =>
      expect(calls.findLast(({ method }) => method === 'fleet.seek')?.input).toMatchObject({ text: 'x' }),
    );
  });

  it('shows a machine in the reading pane with Space, and closes it with Escape', async () => {
    const user = userEvent.setup();
    await showMachines();
    const table = await ready();
    table.focus();
    await user.keyboard('{ArrowDown} ');
    expect(await screen.findByText('Reading 2')).toBeTruthy();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText('Reading 2')).toBeNull());
  });

  it('selects all that match, not only the rows that are loaded, and exports them', async () => {
    const user = userEvent.setup();
    const { calls } = await showMachines();
    const table = await ready();
    table.focus();
    await user.keyboard('{Control>}a{/Control}');
    expect(await screen.findByText('1,000 selected')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Export…' }));
    await user.click(await screen.findByRole('button', { name: 'Export 1,000 machines…' }));
    await waitFor(() => expect(calls.find(({ method }) => method === 'exports.machines')).toBeTruthy());
    const input = calls.find(({ method }) => method === 'exports.machines')?.input;
    expect(input).toMatchObject({
      selection: { kind: 'matching', except: [] },
      format: 'csv',
      path: '/out/machines.csv',
      separator: ',',
      guardFormulas: true,
    });
  });

  it('copies the selection in the columns shown', async () => {
    const user = userEvent.setup();
    const { calls } = await showMachines();
    const table = await ready();
    table.focus();
    await user.keyboard('{ArrowDown}{Control>}c{/Control}');
    await waitFor(() => expect(shellCalls).toContainEqual({ method: 'copy', input: { text: 'copied' } }));
    expect(calls.find(({ method }) => method === 'exports.machinesText')?.input).toMatchObject({
      selection: { kind: 'picked', ids: [2] },
      format: 'text',
      headers: false,
    });
  });

  it('says when nothing matches and clears the filter', async () => {
    const user = userEvent.setup();
    await showMachines(fakeFleet(), { filter: 'nothing' });
    await user.click(
      await within(
        await screen.findByText('No machine matches').then((title) => title.parentElement as HTMLElement),
      ).findByRole('button', { name: 'Clear the filter' }),
    );
    await ready();
  });
});
