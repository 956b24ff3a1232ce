// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { View } from '#contract/search';
import { keepPlace, placeOf } from '#renderer/client/places.ts';
import { fakeFleet, showMachines, titles } from './testing.tsx';

beforeEach(() => {
  for (const name of ['machines.row', 'view.all', 'view.low-disk', 'view.mine']) keepPlace(name, null);
  vi.stubGlobal('shell', { call: async () => null, onMenu: () => () => {} });
});

const mine: View = {
  id: 'mine',
  name: 'Mine',
  filter: 'paris',
  scope: 'all',
  sort: [{ key: 'name', descending: true }],
  columns: [
    { key: 'name', width: 160, pinned: true },
    { key: 'ram', width: 76, pinned: false },
  ],
};

/** A fleet whose engine keeps views, as the real one does. */
function withViews(...first: View[]) {
  let views = first;
  const fleet = fakeFleet();
  const services = {
    ...fleet,
    search: {
      ...fleet.search,
      views: () => views,
      keepView: (view: View) => {
        views = [...views.filter(({ id }) => id !== view.id), view];
        return views;
      },
      removeView: ({ id }: { id: string }) => {
        views = views.filter((view) => view.id !== id);
        return views;
      },
    },
  };
  return { services, kept: () => views };
}

const bar = () => screen.getByRole('navigation', { name: 'Saved views' });
const view = (name: RegExp) => within(bar()).findByRole('button', { name });
const current = () => bar().querySelector('[aria-current]')?.textContent;

async function choose(user: ReturnType<typeof userEvent.setup>, item: string | RegExp) {
  await user.click(screen.getByRole('button', { name: 'More for views' }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
}

const hide = async (user: ReturnType<typeof userEvent.setup>, title: string) => {
  fireEvent.contextMenu(screen.getByRole('columnheader', { name: title }));
  await user.click(await screen.findByRole('menuitem', { name: 'Hide the column' }));
};

describe('saved views', () => {
  it('are saved with filter, scope, sort and columns, and are then the view shown', async () => {
    const user = userEvent.setup();
    const { services, kept } = withViews();
    const { opened } = await showMachines(services, { filter: 'paris', scope: 'all', sort: 'name' });
    await screen.findByRole('columnheader', { name: 'User' });
    await hide(user, 'User');
    await waitFor(() => expect(current()).toBe('Allmodified'));
    await choose(user, 'Save as a new view…');
    const dialog = await screen.findByRole('dialog', { name: 'Save as a new view…' });
    const save = within(dialog).getByRole('button', { name: 'Save' });
    expect(save.hasAttribute('disabled')).toBe(true);
    await user.type(within(dialog).getByRole('textbox', { name: 'Name of the view' }), '  Paris  {Enter}');
    await waitFor(() => expect(current()).toBe('Paris'));
    expect(kept()).toMatchObject([
      { name: 'Paris', filter: 'paris', scope: 'all', sort: [{ key: 'name', descending: false }] },
    ]);
    expect(kept()[0]?.columns.map(({ key }) => key)).toEqual(['name', 'os', 'ram', 'lastInventory']);
    expect(opened.search.view).toBe(kept()[0]?.id);
    // The view that was changed to make it is again as it was.
    await user.click(await view(/^All/));
    await waitFor(() => expect(titles()).toContain('User'));
    expect(current()).toBe('All');
  });

  it('open with their columns, and say when something differs from them', async () => {
    const user = userEvent.setup();
    const { services, kept } = withViews(mine);
    const { opened } = await showMachines(services);
    await user.click(await view(/^Mine/));
    await waitFor(() => expect(titles()).toEqual(['Name', 'RAM']));
    expect(opened.search).toMatchObject({ view: 'mine', filter: 'paris', scope: 'all', sort: '-name' });
    await user.click(screen.getByRole('columnheader', { name: 'Name' }));
    await waitFor(() => expect(current()).toBe('Minemodified'));
    await choose(user, 'Save the changes to “Mine”');
    await waitFor(() => expect(current()).toBe('Mine'));
    expect(kept()).toMatchObject([{ id: 'mine', sort: [{ key: 'name', descending: false }] }]);
    await hide(user, 'RAM');
    await waitFor(() => expect(titles()).toEqual(['Name']));
    await choose(user, 'Back to the view as saved');
    await waitFor(() => expect(titles()).toEqual(['Name', 'RAM']));
    expect(current()).toBe('Mine');
  });

  it('are renamed without what was changed meanwhile, and deleted', async () => {
    const user = userEvent.setup();
    const { services, kept } = withViews(mine);
    const { opened } = await showMachines(services, { view: 'mine', filter: 'os', scope: 'all', sort: '-name' });
    await view(/^Mine/);
    await choose(user, 'Rename…');
    const field = within(await screen.findByRole('dialog')).getByRole('textbox');
    expect((field as HTMLInputElement).value).toBe('Mine');
    await user.clear(field);
    await user.type(field, 'Ours{Enter}');
    await view(/^Ours/);
    expect(kept()).toEqual([{ ...mine, name: 'Ours' }]);
    await choose(user, 'Delete the view “Ours”');
    await waitFor(() => expect(kept()).toEqual([]));
    await waitFor(() => expect(current()).toBe('All'));
    expect(opened.search.view).toBeUndefined();
  });

  it('that come with the console can be changed into new ones only', async () => {
    const user = userEvent.setup();
    await showMachines(withViews().services);
    await user.click(await view(/^Low disk/));
    await waitFor(() => expect(current()).toBe('Low disk'));
    await user.click(screen.getByRole('button', { name: 'More for views' }));
    await screen.findByRole('menuitem', { name: 'Save as a new view…' });
    expect(screen.queryByRole('menuitem', { name: 'Rename…' })).toBeNull();
    expect(screen.queryByRole('menuitem', { name: /^Delete/ })).toBeNull();
  });

  it('remember columns each for itself, also after a restart', async () => {
    const user = userEvent.setup();
    const { services } = withViews(mine);
    const first = await showMachines(services);
    await screen.findByRole('columnheader', { name: 'User' });
    await hide(user, 'User');
    await waitFor(() => expect(titles()).not.toContain('User'));
    await user.click(await view(/^Mine/));
    await waitFor(() => expect(titles()).toEqual(['Name', 'RAM']));
    expect(placeOf('view.mine')).toBeNull();
    first.unmount();
    await showMachines(services);
    await screen.findByRole('columnheader', { name: 'Name' });
    expect(titles()).not.toContain('User');
    await user.click(screen.getByRole('button', { name: 'Choose columns' }));
    await user.click(await screen.findByRole('button', { name: 'Columns of the view' }));
    await waitFor(() => expect(titles()).toContain('User'));
  });
});
