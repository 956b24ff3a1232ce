// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Source, SourceDetails } from '#contract/sources';
import { showPage, testSource } from '#renderer/client/testing.tsx';
import { SourcesPage } from './SourcesPage.tsx';

const other = {
  ...testSource,
  id: 'prod',
  name: 'prod',
  kind: 'snapshot',
  path: '/s/prod.sqlite',
  isDefault: false,
  isOpen: false,
} as Source;
const details: SourceDetails = {
  ...testSource,
  level: 7081,
  claimedLevel: 7060,
  release: '2.12.4',
  machines: 1000,
  sizeBytes: 12_582_912,
  freshestAt: '2026-11-23 09:00:00',
  readOnlyMedium: true,
  warnings: [{ code: 'lacksColumn', params: { table: 'bios', column: 'MMODEL' } }],
  tables: [
    { name: 'hardware', rows: 1000 },
    { name: 'software', rows: 118_949 },
    { name: 'modems', rows: 0 },
  ],
};

const page = <SourcesPage />;

afterEach(() => Reflect.deleteProperty(window, 'shell'));

describe('the sources page', () => {
  it('teaches what a source is when there is none, and offers both ways to one', async () => {
    await showPage(page, { sources: { list: () => [] } }, { source: null });
    expect(await screen.findByText('Open your first source')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Open a file…' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Make a demo fleet…' })).toBeDefined();
  });

  it('lists sources and the facts of the shown one', async () => {
    await showPage(page, { sources: { list: () => [testSource, other], info: () => details } });
    const pane = await screen.findByRole('region', { name: 'Demo fleet' });
    expect(await within(pane).findByText('2.12.4')).toBeDefined();
    expect(within(pane).getByText('Read-only medium')).toBeDefined();
    expect(within(pane).getByText(/bios has no column MMODEL/)).toBeDefined();
    const rows = within(pane)
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent);
    expect(rows).toEqual(['software118,949', 'hardware1,000']);
    await userEvent.setup().click(within(pane).getByRole('switch', { name: 'Empty ones too' }));
    expect(within(pane).getByRole('cell', { name: 'modems' })).toBeDefined();
  });

  it('says that a source is not open instead of asking about it', async () => {
    const { calls } = await showPage(page, { sources: { list: () => [testSource, other], info: () => details } });
    await userEvent.setup().click(await screen.findByRole('button', { name: /prod/, pressed: false }));
    expect(await screen.findByText(/This source is not open/)).toBeDefined();
    expect(
      calls.some(({ method, input }) => method === 'sources.info' && (input as { source: string }).source === 'prod'),
    ).toBe(false);
  });

  it('renames, makes the default and forgets', async () => {
    const user = userEvent.setup();
    const { calls } = await showPage(page, {
      sources: {
        list: () => [testSource, other],
        info: () => details,
        rename: ({ name }) => [testSource, { ...other, name }],
        setDefault: () => [testSource, { ...other, isDefault: true }],
        forget: () => [testSource],
      },
    });
    const act = async (item: string) => {
      await user.click(await screen.findByRole('button', { name: /^Actions for (prod|archive)$/ }));
      await user.click(await screen.findByRole('menuitem', { name: item }));
    };
    await act('Rename');
    const field = await screen.findByRole('textbox', { name: 'Name' });
    await user.clear(field);
    expect(screen.getByRole('button', { name: 'Rename' }).hasAttribute('disabled')).toBe(true);
    await user.type(field, ' archive {Enter}');
    await screen.findByRole('button', { name: 'Actions for archive' });
    await act('Make it the default');
    await act('Forget (the file stays)');
    await waitFor(() => expect(screen.queryByRole('button', { name: /Actions for archive/ })).toBeNull());
    const changes = calls.filter(({ method }) =>
      ['sources.rename', 'sources.setDefault', 'sources.forget'].includes(method),
    );
    expect(changes.map(({ method, input }) => [method, input])).toEqual([
      ['sources.rename', { source: 'prod', name: 'archive' }],
      ['sources.setDefault', { source: 'prod' }],
      ['sources.forget', { source: 'prod' }],
    ]);
  });

  it('opens the file that the user picks, and nothing when they pick none', async () => {
    const user = userEvent.setup();
    const picked = [null, '/tmp/prod.sqlite'];
    Object.assign(window, { shell: { call: async () => picked.shift() ?? null } });
    const { calls, location } = await showPage(page, {
      sources: { list: () => [testSource], info: () => details, open: () => other },
    });
    const button = await screen.findByRole('button', { name: 'Open a file…' });
    await user.click(button);
    expect(calls.some(({ method }) => method === 'sources.open')).toBe(false);
    await user.click(button);
    await waitFor(() => expect(location()).toMatchObject({ pathname: '/overview', search: { source: 'prod' } }));
    expect(calls.find(({ method }) => method === 'sources.open')?.input).toEqual({ path: '/tmp/prod.sqlite' });
  });

  it('makes a demo fleet of the chosen size and seed, and shows it', async () => {
    const user = userEvent.setup();
    const { calls, location } = await showPage(page, {
      sources: { list: () => [testSource], info: () => details, demo: () => testSource },
    });
    await user.click(await screen.findByRole('button', { name: 'Make a demo fleet…' }));
    await user.click(await screen.findByRole('radio', { name: '300' }));
    const seed = screen.getByRole('textbox', { name: 'Seed' });
    await user.clear(seed);
    await user.type(seed, '42');
    await user.click(screen.getByRole('button', { name: 'Make 300 machines' }));
    await waitFor(() => expect(location().pathname).toBe('/overview'));
    expect(calls.find(({ method }) => method === 'sources.demo')?.input).toEqual({ machines: 300, seed: 42 });
  });
});
