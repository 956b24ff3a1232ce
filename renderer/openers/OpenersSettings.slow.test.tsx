// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Opener } from '#contract/openers';
import { fakeFault } from '#renderer/client/fake-engine.ts';
import { showPage } from '#renderer/client/testing.tsx';
import { OpenersSettings } from './OpenersSettings.tsx';

const show = (keep: (opener: Opener) => Record<string, never> = () => ({})) =>
  showPage(<OpenersSettings />, {
    openers: {
      list: () => [
        { kind: 'wake', id: 'wake', name: 'Wake-on-LAN', builtIn: true },
        { kind: 'url', id: 'ilo', name: 'iLO', url: 'https://{name}-ilo/', builtIn: false },
      ],
      keep,
      remove: () => ({}),
    },
  });

describe('openers in the settings', () => {
  it('lists all, and edits only the user’s own', async () => {
    await show();
    expect(await screen.findByText('Wake (Wake-on-LAN)')).toBeTruthy();
    expect(screen.getByText('https://{name}-ilo/')).toBeTruthy();
    expect(
      screen.getAllByRole('button').map((button) => button.getAttribute('aria-label') ?? button.textContent),
    ).toEqual(['Edit iLO', 'Remove iLO', 'Add an opener']);
  });

  it('says what is wrong at its field, then keeps one argument a line', async () => {
    const { calls } = await show();
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Add an opener' }));
    await user.click(await screen.findByRole('button', { name: 'Add opener' }));
    expect(screen.getByText('Give it a name.')).toBeTruthy();
    expect(screen.getByText('Say which program runs.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Trace route');
    await user.type(screen.getByRole('textbox', { name: 'Program' }), '/usr/bin/mtr');
    await user.clear(screen.getByRole('textbox', { name: 'Arguments, one a line' }));
    await user.type(screen.getByRole('textbox', { name: 'Arguments, one a line' }), '-n{Enter}{{host}');
    await user.click(screen.getByRole('button', { name: 'Add opener' }));
    await waitFor(() =>
      expect(calls.find(({ method }) => method === 'openers.keep')?.input).toEqual({
        kind: 'command',
        id: 'trace-route',
        name: 'Trace route',
        program: '/usr/bin/mtr',
        args: ['-n', '{host}'],
        showOutput: false,
      }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('stays open with the fault when the engine refuses', async () => {
    await show(() => {
      throw fakeFault('opener.unsafe', { name: 'iLO', reason: 'x' });
    });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Edit iLO' }));
    await user.click(await screen.findByRole('button', { name: 'Save opener' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The opener “iLO” was refused');
  });

  it('asks once before it removes', async () => {
    const { calls } = await show();
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Remove iLO' }));
    await user.click((await screen.findAllByRole('button', { name: 'Remove iLO' })).at(-1) as HTMLElement);
    await waitFor(() => expect(calls.find(({ method }) => method === 'openers.remove')?.input).toEqual({ id: 'ilo' }));
  });
});
