// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPlace } from '#renderer/client/places.ts';
import { fakeFleet, showMachines, titles } from './testing.tsx';

beforeEach(() => {
  for (const name of ['machines.row', 'view.all']) keepPlace(name, null);
  vi.stubGlobal('shell', { call: async () => null, onMenu: () => () => {} });
});

const title = (name: string) => screen.findByRole('columnheader', { name });
const width = (name: string) => screen.getByRole('columnheader', { name }).style.width;

async function show() {
  const user = userEvent.setup();
  const shown = await showMachines();
  await within(await screen.findByRole('grid')).findByText('PC-0007');
  return { ...shown, user };
}

/** Opens the menu of a column by the pointer and chooses an item. */
async function fromMenu(user: ReturnType<typeof userEvent.setup>, column: string, item: string) {
  fireEvent.contextMenu(await title(column));
  await user.click(await screen.findByRole('menuitem', { name: item }));
}

/** Puts the keyboard on the title of the column so many places from the first. */
async function toTitle(user: ReturnType<typeof userEvent.setup>, place: number) {
  screen.getByRole('grid').focus();
  await user.keyboard('{Home}{ArrowUp}');
  for (let step = 0; step < place; step++) await user.keyboard('{ArrowRight}');
}

describe('columns', () => {
  it('are chosen from all there are, found by name, by group', async () => {
    const { user, calls } = await show();
    expect(titles()).toEqual(['Name', 'User', 'OS', 'RAM', 'Last inventory']);
    await user.click(screen.getByRole('button', { name: 'Choose columns' }));
    const admin = await screen.findByRole('group', { name: 'Admin data' });
    await user.click(within(admin).getByRole('checkbox', { name: 'Room' }));
    await waitFor(() => expect(titles().at(-1)).toBe('Room'));
    await waitFor(() =>
      expect(calls.findLast(({ method }) => method === 'fleet.page')?.input).toMatchObject({
        columns: expect.arrayContaining(['field3']),
      }),
    );
    await user.type(screen.getByRole('textbox', { name: 'Search columns' }), 'us');
    expect(screen.getAllByRole('checkbox', { name: /^\w/ }).map((box) => box.parentElement?.textContent)).not.toContain(
      'Room',
    );
    await user.click(screen.getByRole('checkbox', { name: 'User' }));
    await waitFor(() => expect(titles()).not.toContain('User'));
    await user.clear(screen.getByRole('textbox', { name: 'Search columns' }));
    await user.type(screen.getByRole('textbox', { name: 'Search columns' }), 'zzz');
    expect(screen.getByText('No such column')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Columns of the view' }));
    await waitFor(() => expect(titles()).toEqual(['Name', 'User', 'OS', 'RAM', 'Last inventory']));
  });

  it('are pinned, moved and hidden from their menu; the last one stays', async () => {
    const { user } = await show();
    await fromMenu(user, 'OS', 'Pin at the left');
    await waitFor(() => expect(titles()).toEqual(['Name', 'OS', 'User', 'RAM', 'Last inventory']));
    await fromMenu(user, 'OS', 'Unpin');
    await fromMenu(user, 'RAM', 'Move right');
    await waitFor(() => expect(titles().slice(-2)).toEqual(['Last inventory', 'RAM']));
    await fromMenu(user, 'RAM', 'Move left');
    await waitFor(() => expect(titles().slice(-2)).toEqual(['RAM', 'Last inventory']));
    for (const column of ['User', 'OS', 'RAM', 'Last inventory']) await fromMenu(user, column, 'Hide the column');
    await waitFor(() => expect(titles()).toEqual(['Name']));
    fireEvent.contextMenu(await title('Name'));
    expect((await screen.findByRole('menuitem', { name: 'Hide the column' })).hasAttribute('data-disabled')).toBe(true);
  });

  it('are moved, made wider and sorted from the keyboard', async () => {
    const { user, opened } = await show();
    await toTitle(user, 1);
    await user.keyboard('{Control>}{Shift>}{ArrowRight}{/Shift}{/Control}');
    await waitFor(() => expect(titles().slice(0, 3)).toEqual(['Name', 'OS', 'User']));
    const before = Number.parseInt(width('User'), 10);
    await user.keyboard('{Alt>}{Shift>}{ArrowRight}{ArrowRight}{ArrowLeft}{/Shift}{/Alt}');
    await waitFor(() => expect(Number.parseInt(width('User'), 10)).toBe(before + 16));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(opened.search.sort).toBe('user'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(opened.search.sort).toBe('-user'));
    await user.keyboard('{ArrowLeft}{Shift>}{Enter}{/Shift}');
    await waitFor(() => expect(opened.search.sort).toBe('-user,os'));
  });

  it('are made wider by their edge, and moved by their title, with the pointer', async () => {
    const { opened } = await show();
    const os = await title('OS');
    const before = Number.parseInt(width('OS'), 10);
    const edge = os.querySelector('[data-handle]') as HTMLElement;
    const press = { pointerId: 1, button: 0, clientX: 300, clientY: 10 };
    fireEvent.pointerDown(edge, press);
    fireEvent.pointerMove(window, { ...press, clientX: 340 });
    fireEvent.pointerUp(window, { ...press, clientX: 340 });
    await waitFor(() => expect(Number.parseInt(width('OS'), 10)).toBe(before + 40));
    // jsdom lays nothing out: what is under the pointer is said here.
    const user = await title('User');
    document.elementFromPoint = () => user;
    fireEvent.pointerDown(await title('RAM'), press);
    fireEvent.pointerMove(window, { ...press, clientX: 100 });
    fireEvent.pointerUp(window, { ...press, clientX: 100 });
    fireEvent.click(await title('RAM'));
    await waitFor(() => expect(titles()).toEqual(['Name', 'RAM', 'User', 'OS', 'Last inventory']));
    // A drag is no click: it does not sort.
    expect(opened.search.sort).toBeUndefined();
  });
});

describe('sorting', () => {
  it('by several columns: Shift with a click adds one, a third click takes it away, the titles say their rank', async () => {
    const { user, opened, calls } = await show();
    await user.click(await title('OS'));
    await waitFor(() => expect(opened.search.sort).toBe('os'));
    await user.keyboard('{Shift>}');
    await user.click(await title('Name'));
    await waitFor(() => expect(opened.search.sort).toBe('os,name'));
    await user.click(await title('Name'));
    await waitFor(() => expect(opened.search.sort).toBe('os,-name'));
    await waitFor(() =>
      expect(calls.findLast(({ method }) => method === 'fleet.page')?.input).toMatchObject({
        sort: [
          { key: 'os', descending: false },
          { key: 'name', descending: true },
        ],
      }),
    );
    expect(screen.getByRole('columnheader', { name: 'Name' }).textContent).toBe('Name▼2');
    expect(screen.getByRole('columnheader', { name: 'OS' }).getAttribute('aria-sort')).toBe('ascending');
    await user.click(await title('Name'));
    await waitFor(() => expect(opened.search.sort).toBe('os'));
    await user.keyboard('{/Shift}');
  });

  it('is there in the menu of a title', async () => {
    const { user, opened } = await show();
    await fromMenu(user, 'RAM', 'Sort descending');
    await waitFor(() => expect(opened.search.sort).toBe('-ram'));
    await fromMenu(user, 'Name', 'Sort by this column as well');
    await waitFor(() => expect(opened.search.sort).toBe('-ram,name'));
    await fromMenu(user, 'RAM', 'Do not sort by this column');
    await waitFor(() => expect(opened.search.sort).toBe('name'));
    await fromMenu(user, 'OS', 'Sort ascending');
    await waitFor(() => expect(opened.search.sort).toBe('os'));
  });

  it('is not offered where there is no order', async () => {
    const fleet = fakeFleet();
    const user = userEvent.setup();
    const unsorted = fleet.fleet?.columns?.({ source: 'demo' } as never, {} as never);
    const columns = (await unsorted)?.map((column) => (column.key === 'os' ? { ...column, sortable: false } : column));
    const { opened } = await showMachines({ ...fleet, fleet: { ...fleet.fleet, columns: () => columns ?? [] } });
    await user.click(await title('OS'));
    fireEvent.contextMenu(await title('OS'));
    await screen.findByRole('menuitem', { name: 'Hide the column' });
    expect(screen.queryByRole('menuitem', { name: 'Sort ascending' })).toBeNull();
    expect(opened.search.sort).toBeUndefined();
  });
});
