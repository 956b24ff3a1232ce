// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { showPage } from '#renderer/client/testing.tsx';
import { MachineScreen } from './MachineScreen.tsx';
import { columns, id, machine, source } from './testing.ts';

function Host() {
  const [tab, setTab] = useState<string>();
  return <MachineScreen source={source} id={id(7)} onOpen={() => {}} onCompare={() => {}} tab={tab} onTab={setTab} />;
}

it('finds over all sections, counts by tab, steps to the tab and marks without HTML', async () => {
  await showPage(<Host />, { fleet: { machine: () => machine, columns: () => columns }, openers: { list: () => [] } });
  const user = userEvent.setup();
  await screen.findByRole('heading', { level: 1 });
  await user.keyboard('{Control>}f{/Control}');
  await user.keyboard('5cg0123');
  await waitFor(() => expect(screen.getByText('1 of 2')).toBeTruthy());
  expect(document.querySelector('[data-current] mark')?.textContent).toBe('5CG0123');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('tab', { name: /Hardware/ }).getAttribute('aria-selected')).toBe('true'));
  expect(document.querySelectorAll('mark')).toHaveLength(1);
  await user.keyboard('{Shift>}{Enter}{/Shift}');
  await waitFor(() => expect(screen.getByRole('tab', { name: /Summary/ }).getAttribute('aria-selected')).toBe('true'));
  await user.clear(screen.getByRole('textbox', { name: 'Find in page' }));
  await user.keyboard('<img');
  await waitFor(() => expect(screen.getByRole('tab', { name: /Other/ }).getAttribute('aria-selected')).toBe('true'));
  expect(document.querySelector('mark')?.textContent).toBe('<img');
  expect(document.querySelector('td img')).toBeNull();
  await user.keyboard('zzz');
  await waitFor(() => expect(screen.getByText('Nothing found')).toBeTruthy());
  await user.keyboard('{Escape}');
  expect(document.querySelector('mark')).toBeNull();
});
