// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { MachineId, SourceId } from '#contract/identifiers';
import { type FakeServices, fakeFault } from '#renderer/client/fake-engine.ts';
import { showPage } from '#renderer/client/testing.tsx';
import { OpenersMenu } from './OpenersMenu.tsx';

const own = {
  kind: 'command' as const,
  id: 'tool',
  name: '<b>Tool</b>',
  program: '/opt/tool',
  args: ['{host}'],
  showOutput: false,
  builtIn: false,
};
const ping = {
  kind: 'command' as const,
  id: 'ping',
  name: 'Ping',
  program: 'ping',
  args: ['{host}'],
  showOutput: true,
  builtIn: true,
};

const services = (openers: FakeServices['openers']): FakeServices => ({
  settings: { keepPlace: () => ({}) },
  openers: { list: () => [ping, own], preview: () => ({ program: '/opt/tool', args: ['--', 'pc-7'] }), ...openers },
});

const show = (openers: FakeServices['openers']) =>
  showPage(
    <OpenersMenu source={SourceId.parse('demo')} machine={MachineId.parse(7)} machineName="PC-7" />,
    services(openers),
  );

const pick = async (name: string) => {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Reach' }));
  await user.click(await screen.findByRole('menuitem', { name }));
  return user;
};

describe('openers', () => {
  it('shows exactly what one of the user’s own runs, once, and runs it only then', async () => {
    const { calls } = await show({ run: () => ({ output: '', exitCode: null }) });
    const user = await pick('<b>Tool</b>');
    const dialog = await screen.findByRole('dialog', { name: 'Run <b>Tool</b> on PC-7?' });
    await within(dialog).findByText('/opt/tool');
    expect(
      within(dialog)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['--', 'pc-7']);
    const runs = () => calls.filter(({ method }) => method === 'openers.run').length;
    expect(runs()).toBe(0);
    await user.click(within(dialog).getByRole('button', { name: 'Run <b>Tool</b>' }));
    await waitFor(() => expect(runs()).toBe(1));
    await pick('<b>Tool</b>');
    await waitFor(() => expect(runs()).toBe(2));
  });

  it('shows a ping’s output and how it ended', async () => {
    await show({ run: () => ({ output: '64 bytes from <pc-7>', exitCode: 1 }) });
    await pick('Ping');
    expect((await screen.findByRole('log')).textContent).toBe('64 bytes from <pc-7>');
    expect(screen.getByText('Ended with code 1')).toBeTruthy();
  });

  it('cancels one that runs', async () => {
    await show({
      run: (_input, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(fakeFault('cancelled')));
        }),
    });
    const user = await pick('Ping');
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('Cancelled.')).toBeTruthy();
  });

  it('says a fault in words', async () => {
    await show({ run: () => Promise.reject(fakeFault('opener.noAddress', { machine: 'PC-7', needed: 'IP' })) });
    await pick('Ping');
    expect((await screen.findByRole('alert')).textContent).toContain('PC-7 has no usable IP in its inventory.');
  });
});
