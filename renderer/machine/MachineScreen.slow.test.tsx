// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeFault } from '#renderer/client/fake-engine.ts';
import { showPage } from '#renderer/client/testing.tsx';
import { MachineScreen } from './MachineScreen.tsx';
import type { MachineScreenProps } from './machine-props.ts';
import { columns, hostileName, id, machine, source } from './testing.ts';

const copied: string[] = [];
beforeEach(() => {
  copied.length = 0;
  const call = (method: string, input: unknown) => {
    if (method === 'copy') copied.push((input as { text: string }).text);
    return Promise.resolve(null);
  };
  vi.stubGlobal('shell', { call, onMenu: () => () => {} });
});

function Host(props: Partial<MachineScreenProps>) {
  const [tab, setTab] = useState<string | undefined>(props.tab);
  const nothing = () => {};
  return (
    <MachineScreen
      source={source}
      id={id(7)}
      onOpen={nothing}
      onCompare={nothing}
      {...props}
      tab={tab}
      onTab={setTab}
    />
  );
}

const services = {
  fleet: { machine: () => machine, columns: () => columns },
  exports: { tableText: () => ({ text: 'made by the engine' }) },
  openers: { list: () => [] },
};

const show = (props: Partial<MachineScreenProps> = {}) => showPage(<Host {...props} />, services);

describe('machine page', () => {
  it('shows the hostile name as text, the facts and what needs a look', async () => {
    await show();
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(hostileName);
    expect(document.querySelector('script')).toBeNull();
    expect(screen.getByRole('region', { name: '1 deployment needs a look' }).textContent).toContain('ERR_EXECUTE_1603');
    const drives = screen.getByRole('region', { name: 'Drives' });
    expect(within(drives).getByText('95 % used')).toBeTruthy();
    expect(within(drives).getByRole('img', { name: 'nearly full' })).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'Admin data' })).getByText('Room')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Copy MAC 18:DB:F2:6E:F3:62' })).toBeTruthy();
  });

  it('has a tab for what it has, with its rows, and goes between them by arrow keys', async () => {
    await show();
    const user = userEvent.setup();
    const tabs = await screen.findAllByRole('tab');
    expect(tabs.map((tab) => tab.textContent)).toEqual([
      'Summary',
      'Hardware3',
      'Software20',
      'Network2',
      'Deployment2',
      'Other1',
    ]);
    tabs[0]?.focus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: /Hardware/ }).getAttribute('aria-selected')).toBe('true');
    expect(screen.getByRole('region', { name: 'BIOS and board' })).toBeTruthy();
  });

  it('shows tables of extensions as they are named, as text', async () => {
    await show({ tab: 'other' });
    const table = await screen.findByRole('table', { name: 'plugin_<b>' });
    expect(within(table).getByRole('columnheader', { name: 'Product name' })).toBeTruthy();
    expect(table.querySelector('img')).toBeNull();
  });

  it('sorts by a heading, filters, and copies the rows shown through the engine', async () => {
    const { calls } = await show({ tab: 'software' });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Title' }));
    await user.click(screen.getByRole('button', { name: 'Title' }));
    const cells = () =>
      screen
        .getAllByRole('row')
        .slice(1)
        .map((row) => row.querySelector('td')?.textContent);
    expect(cells()[0]).toBe('Title 20');
    await user.type(screen.getByRole('textbox', { name: 'Filter Software' }), 'generale');
    await waitFor(() => expect(cells()).toEqual(['Title 5']));
    await user.click(screen.getByRole('button', { name: 'Copy Software' }));
    await user.click(await screen.findByRole('menuitem', { name: 'As CSV' }));
    await waitFor(() => expect(copied).toEqual(['made by the engine']));
    expect(calls.find(({ method }) => method === 'exports.tableText')?.input).toMatchObject({
      format: 'csv',
      headers: true,
      rows: [['Title 5', '1.4', 'Société Générale', '{4}']],
    });
  });

  it('copies the serial by keys, and a row by Ctrl+C', async () => {
    const { calls } = await show({ tab: 'deployment' });
    const user = userEvent.setup();
    await screen.findByRole('table');
    await user.keyboard('cs');
    await waitFor(() => expect(copied).toEqual(['5CG0123']));
    screen.getAllByRole('row')[1]?.focus();
    await user.keyboard('{ArrowDown}{Control>}c{/Control}');
    await waitFor(() =>
      expect(calls.at(-1)?.input).toMatchObject({ rows: [['7-Zip', 'success', 'SUCCESS']], headers: false }),
    );
    expect(document.querySelector('[data-tone="bad"]')?.textContent).toContain('failed');
  });

  it('goes back and to the neighbours by keys, but not while typing', async () => {
    const back = vi.fn();
    const next = vi.fn();
    await show({ onBack: back, onPrevious: null, onNext: next, tab: 'software' });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('textbox', { name: 'Filter Software' }));
    await user.keyboard('x{Backspace}');
    expect(back).not.toHaveBeenCalled();
    screen.getByRole('tab', { name: /Software/ }).focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}{Backspace}');
    expect(next).toHaveBeenCalledOnce();
    expect(back).toHaveBeenCalledOnce();
  });

  it('says what to do when the machine is gone', async () => {
    await showPage(<Host />, {
      fleet: {
        machine: () => {
          throw fakeFault('machine.gone', { id: '7' });
        },
        columns: () => columns,
      },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('Machine 7 is no longer in this source.');
  });
});
