// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showPage } from '#renderer/client/testing.tsx';
import { MachineScreen } from './MachineScreen.tsx';
import { columns, id, machine, section, source } from './testing.ts';

// jsdom lays nothing out: the scrolling box gets a size, rows their height.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(28);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(560);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1000);
});
afterEach(() => vi.restoreAllMocks());

it('draws only the rows in sight of a long table, and says how many there are', async () => {
  const long = section(
    'software',
    'software',
    ['name'],
    Array.from({ length: 5000 }, (_, at) => [`Title ${at}`]),
    { total: 6100 },
  );
  await showPage(
    <MachineScreen source={source} id={id(7)} tab="software" onTab={() => {}} onOpen={() => {}} onCompare={() => {}} />,
    {
      fleet: { machine: () => ({ ...machine, sections: [long] }), columns: () => columns },
      openers: { list: () => [] },
    },
  );
  const table = await screen.findByRole('table', { name: 'Software' });
  const drawn = () => table.querySelectorAll('tr[data-index]').length;
  await waitFor(() => expect(drawn()).toBeGreaterThan(10));
  expect(drawn()).toBeLessThan(100);
  expect(table.getAttribute('aria-rowcount')).toBe('5001');
  expect(screen.getByText(/The first 5,?000 of 6,?100 rows are shown/)).toBeTruthy();
  await userEvent.setup().type(screen.getByRole('textbox', { name: 'Filter Software' }), 'title 4999');
  expect(await screen.findByText('1 of 6,100')).toBeTruthy();
  await userEvent.keyboard('{Control>}f{/Control}title 1');
  expect(await screen.findByText('Only the first 5,000 rows are searched of: Software.')).toBeTruthy();
});
