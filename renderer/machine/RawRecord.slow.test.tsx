// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { RecordTable } from '#contract/fleet';
import { showPage } from '#renderer/client/testing.tsx';
import { RawRecord } from './RawRecord.tsx';
import { machine, source } from './testing.ts';

const keys = (from: number, count: number): RecordTable => ({
  table: 'registry',
  columns: ['NAME', 'REGVALUE'],
  rows: Array.from({ length: count }, (_, at) => [`key ${from + at}`, 'x']),
  total: 103,
});
const hardware: RecordTable = {
  table: 'hardware',
  columns: ['ID', 'DESCRIPTION'],
  rows: [[7, 'the beginning…']],
  total: 1,
  cut: [{ row: 0, column: 1, bytes: 5_242_880 }],
};

it('says what is not all there, loads the rest of a table, and tells the size of a cut cell', async () => {
  const { calls } = await showPage(<RawRecord source={source} machine={machine} onClose={() => {}} />, {
    fleet: {
      record: () => [hardware, keys(0, 100)],
      recordRows: ({ offset }) => keys(offset, 3),
    },
  });
  const user = userEvent.setup();
  const registry = await screen.findByRole('region', { name: 'registry' });
  expect(screen.getByText(/5 MB in all; the beginning is shown/)).toBeTruthy();
  expect(screen.getByText(/1 table is longer than what is loaded/)).toBeTruthy();
  expect(within(registry).getByText('100 of 103 rows')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Load more (100 of 103 rows are here)' }));
  await user.click(await screen.findByRole('button', { name: '3 more rows' }));
  expect(screen.getByText('key 102')).toBeTruthy();
  expect(screen.queryByText(/is longer than what is loaded/)).toBeNull();
  expect(calls.at(-1)?.input).toMatchObject({ table: 'registry', offset: 100 });
});
