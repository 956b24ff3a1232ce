// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { MachineId } from '#contract/identifiers';
import { useActions } from '#renderer/client/actions.ts';
import { type FakeServices, fakeFault } from '#renderer/client/fake-engine.ts';
import { showPage, testSource } from '#renderer/client/testing.tsx';
import { PaletteBox } from './PaletteBox.tsx';

const hit = (id: number, name: string, column: string, value: string) => ({
  id: MachineId.parse(id),
  name,
  column,
  value,
});

const byAge = [
  { key: 'biosDate', descending: false },
  { key: 'name', descending: true },
];

const services = (find: NonNullable<FakeServices['search']>['find']): FakeServices => ({
  sources: { list: () => [testSource] },
  search: {
    views: () => [{ id: 'old', name: 'Old laptops', filter: 'chassis:laptop', scope: 'all', sort: byAge, columns: [] }],
    ...(find === undefined ? {} : { find }),
  },
});

const ran = vi.fn();
const actions = [
  { id: 'page.settings', label: 'Settings', run: ran },
  { id: 'theme', label: 'Use the dark theme', run: ran },
];

function Page({ onDone }: { readonly onDone: () => void }) {
  useActions(actions);
  return <PaletteBox onDone={onDone} />;
}

const open = async (find?: NonNullable<FakeServices['search']>['find']) => {
  ran.mockClear();
  const done = vi.fn();
  const shown = await showPage(<Page onDone={done} />, services(find));
  const field = await screen.findByRole('combobox', { name: 'Search everything' });
  return { ...shown, field, done, user: userEvent.setup() };
};

describe('the palette', () => {
  it('lists views, pages and actions before anything is typed', async () => {
    await open();
    const list = screen.getByRole('listbox');
    await within(list).findByRole('option', { name: /Old laptops/ });
    const groups = within(list)
      .getAllByRole('group')
      .map((group) => group.getAttribute('aria-labelledby'));
    expect(groups.length).toBe(3);
    expect(within(list).getByRole('option', { name: /Settings/ })).toBeDefined();
  });

  it('finds machines as one types, says by what and how many, and Enter opens the first', async () => {
    const { field, user, location, done, calls } = await open(() => ({
      hits: [hit(7, 'PC-0421', 'serial', '5CG0421'), hit(8, 'PC-0422', 'name', 'PC-0422')],
      total: 31,
    }));
    await user.type(field, 'pc-04');
    const first = await screen.findByRole('option', { name: /PC-0421/ });
    expect(first.textContent).toContain('Serial 5CG0421');
    expect(screen.getByText('first 2 of 31')).toBeDefined();
    expect(calls.filter(({ method }) => method === 'search.find').at(-1)?.input).toMatchObject({
      source: 'demo',
      text: 'pc-04',
    });
    expect(first.getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{Enter}');
    expect(done).toHaveBeenCalledOnce();
    await waitFor(() => expect(location().pathname).toBe('/machine/7'));
  });

  it('moves the choice with the arrows and tells the screen reader', async () => {
    const { field, user, location } = await open(() => ({
      hits: [hit(7, 'PC-0421', 'name', 'PC-0421'), hit(8, 'PC-0422', 'name', 'PC-0422')],
      total: 2,
    }));
    await user.type(field, 'pc');
    const second = await screen.findByRole('option', { name: /PC-0422/ });
    await user.keyboard('{ArrowDown}');
    expect(second.getAttribute('aria-selected')).toBe('true');
    expect(field.getAttribute('aria-activedescendant')).toBe(second.id);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(location().pathname).toBe('/machine/8'));
  });

  it('opens a saved view with its filter, scope and sort', async () => {
    const { field, user, location } = await open(() => ({ hits: [], total: 0 }));
    await user.type(field, 'OLD lap');
    await user.click(await screen.findByRole('option', { name: /Old laptops/ }));
    await waitFor(() =>
      expect(location().search).toMatchObject({
        view: 'old',
        filter: 'chassis:laptop',
        scope: 'all',
        sort: 'biosDate,-name',
      }),
    );
  });

  it('offers the views that come with the console', async () => {
    const { field, user, location } = await open(() => ({ hits: [], total: 0 }));
    await user.type(field, 'not seen');
    await user.click(await screen.findByRole('option', { name: /Not seen 30 d/ }));
    await waitFor(() =>
      expect(location().search).toMatchObject({ view: 'not-seen', filter: '-lastContact<=30d', sort: 'lastContact' }),
    );
  });

  it('runs an action', async () => {
    const { field, user } = await open(() => ({ hits: [], total: 0 }));
    await user.type(field, 'dark');
    await screen.findByRole('option', { name: 'Use the dark theme' });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(ran).toHaveBeenCalledOnce());
  });

  it('waits for the machines when Enter comes before them', async () => {
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { field, user, location } = await open(async () => {
      await held;
      return { hits: [hit(9, 'SRV-settings', 'name', 'SRV-settings')], total: 1 };
    });
    await user.type(field, 'settings{Enter}');
    expect(ran).not.toHaveBeenCalled();
    answer();
    await waitFor(() => expect(location().pathname).toBe('/machine/9'));
  });

  it('says so when nothing is found', async () => {
    const { field, user } = await open(() => ({ hits: [], total: 0 }));
    await user.type(field, '<script>zz');
    expect(await screen.findByText(/Nothing found for “<script>zz”/)).toBeDefined();
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('shows a fault and still offers actions', async () => {
    const { field, user } = await open(() => {
      throw fakeFault('source.missing', { path: '/x.sqlite' });
    });
    await user.type(field, 'theme');
    expect((await screen.findByRole('alert')).textContent).toContain('The file /x.sqlite is not there.');
    expect(screen.getByRole('option', { name: 'Use the dark theme' })).toBeDefined();
  });
});
