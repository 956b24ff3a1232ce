// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPlace } from '#renderer/client/places.ts';
import { showMachines } from './testing.tsx';

beforeEach(() => {
  for (const name of ['machines.row', 'view.all']) keepPlace(name, null);
  vi.stubGlobal('shell', {
    call: async (method: string) => (method === 'saveFile' ? '/out/machines.csv' : null),
    onMenu: () => () => {},
  });
});

const ready = async () => {
  const table = await screen.findByRole('grid');
  await within(table).findByText('PC-0007');
  return table;
};

describe('filtering machines', () => {
  it('keeps the rows when a filter does not parse, underlines it and says why', async () => {
    const user = userEvent.setup();
    await showMachines();
    const table = await ready();
    const input = screen.getByRole('combobox');
    await user.click(input);
    await user.paste('bad<');
    expect(await screen.findByText('“bad” needs a value.')).toBeTruthy();
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(within(table).getByText('PC-0007')).toBeTruthy();
    expect(table.getAttribute('aria-rowcount')).toBe('1001');
  });

  it('says what is wrong under the suggestions too, and the field points at it', async () => {
    const user = userEvent.setup();
    await showMachines();
    await ready();
    const input = screen.getByRole('combobox');
    await user.type(input, 'o');
    await screen.findByRole('option');
    await user.type(input, '{End} bad<');
    const reason = await screen.findByText('“bad” needs a value.');
    await screen.findByRole('option', { name: /8G/ });
    expect(input.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')).toBe(reason);
    await user.keyboard('{Escape}');
    expect(input.getAttribute('aria-expanded')).toBe('false');
    expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toBe(reason.textContent);
  });

  it('keeps the rows while half a word that matches nothing is typed, and says so after a rest', async () => {
    const user = userEvent.setup();
    await showMachines();
    const table = await ready();
    const input = screen.getByRole('combobox');
    await user.click(input);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      fireEvent.change(input, { target: { value: 'nothing' } });
      await act(() => vi.advanceTimersByTimeAsync(400));
      expect(table.getAttribute('aria-busy')).toBe('true');
      expect(within(table).getByText('PC-0007')).toBeTruthy();
      expect(screen.queryByText('No machine matches')).toBeNull();
      await act(() => vi.advanceTimersByTimeAsync(400));
      expect(screen.getByText('No machine matches')).toBeTruthy();
    } finally {
      vi.useRealTimers();
    }
  });

  it('works on with the rows that stayed: selects, copies, exports and adds to the last filter that parsed', async () => {
    const user = userEvent.setup();
    const { calls, opened } = await showMachines(undefined, { filter: 'paris' });
    const table = await screen.findByRole('grid');
    await waitFor(() => expect(table.getAttribute('aria-rowcount')).toBe('4'));
    await user.type(screen.getByRole('combobox'), ' bad<');
    await screen.findByText('“bad” needs a value.');
    table.focus();
    await user.keyboard('{Control>}ac{/Control}');
    await screen.findByText('3 selected');
    const last = (method: string) => calls.findLast((call) => call.method === method)?.input;
    const good = { kind: 'matching', query: { filter: 'paris' } };
    await waitFor(() => expect(last('exports.machinesText')).toMatchObject({ selection: good }));
    await user.keyboard('p');
    await waitFor(() => expect(last('fleet.seek')).toMatchObject({ text: 'p', filter: 'paris' }));
    await user.click(screen.getByRole('button', { name: 'Export…' }));
    await user.click(await screen.findByRole('radio', { name: 'All 3 machines that match' }));
    await user.click(screen.getByRole('button', { name: 'Export 3 machines…' }));
    await waitFor(() => expect(last('exports.machines')).toMatchObject({ selection: good }));
    await user.click(within(screen.getByRole('region', { name: 'OS' })).getByRole('button', { name: /Windows 11/ }));
    expect(opened.search.filter).toBe('paris os="Windows 11"');
  });

  it('filters as one types and says how many of how many', async () => {
    const user = userEvent.setup();
    const { opened } = await showMachines();
    const table = await ready();
    await user.type(screen.getByRole('combobox'), 'paris');
    await waitFor(() => expect(table.getAttribute('aria-rowcount')).toBe('4'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('3 of 1,000');
    expect(opened.search.filter).toBe('paris');
  });

  it('completes with the keyboard', async () => {
    const user = userEvent.setup();
    await showMachines();
    await ready();
    const input = screen.getByRole('combobox') as HTMLInputElement;
    await user.type(input, 'o');
    await screen.findByRole('option');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(input.value).toBe('os:');
  });

  it('removes a criterion by its chip', async () => {
    const user = userEvent.setup();
    const { opened } = await showMachines(undefined, { filter: 'paris' });
    await user.click(await screen.findByRole('button', { name: 'Remove paris' }));
    await waitFor(() => expect(opened.search.filter).toBeUndefined());
  });

  it('adds a facet value as criterion, and leaves it out with Ctrl', async () => {
    const user = userEvent.setup();
    const { opened } = await showMachines();
    await ready();
    const value = within(await screen.findByRole('region', { name: 'OS' })).getByRole('button', { name: /Windows 11/ });
    await user.keyboard('{Control>}');
    await user.click(value);
    await user.keyboard('{/Control}');
    expect(opened.search.filter).toBe('-os="Windows 11"');
  });

  it('leaves a facet value out from the keyboard, and stays in the facets', async () => {
    const user = userEvent.setup();
    const { opened } = await showMachines();
    await ready();
    const values = within(await screen.findByRole('region', { name: 'OS' })).getAllByRole('button');
    values[0]?.focus();
    expect(values[0]?.title).toContain('Ctrl+Enter');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(opened.search.filter).toBe('-os="Windows 11"');
    expect(document.activeElement).toBe(values[1]);
  });

  it('clears the selection when the filter changes', async () => {
    const user = userEvent.setup();
    await showMachines();
    const table = await ready();
    table.focus();
    await user.keyboard('{Control>}a{/Control}');
    await screen.findByText('1,000 selected');
    await user.type(screen.getByRole('combobox'), 'paris');
    await screen.findByText('Nothing selected');
  });

  it('goes to the filter with / and back to the rows with Escape', async () => {
    const user = userEvent.setup();
    await showMachines();
    const table = await ready();
    table.focus();
    await user.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('combobox'));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(table);
  });
});
