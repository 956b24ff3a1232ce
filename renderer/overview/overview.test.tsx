// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { fakeFault } from '#renderer/client/fake-engine.ts';
import { showPage } from '#renderer/client/testing.tsx';
import { OverviewPage } from './OverviewPage.tsx';

const numbers = {
  machines: 976,
  freshestAt: '2026-11-23 09:00:00',
  tiles: [
    { key: 'seenToday', filter: 'lastContact:today', scope: 'active' as const, count: 561 },
    { key: 'noSerial', filter: 'serial:empty', scope: 'active' as const, count: 30 },
    { key: 'archived', filter: '', scope: 'archived' as const, count: 24 },
  ],
  charts: [
    {
      key: 'os',
      column: 'os',
      bars: [{ value: 'Windows "11" <b>', count: 310, filter: 'os="Windows \\"11\\" <b>"' }],
      rest: 666,
    },
    { key: 'ram', column: 'ram', bars: [{ value: 16_384, count: 438, filter: 'ram>=12G ram<24G' }], rest: 0 },
  ],
};

describe('the overview', () => {
  it('shows each number as a link to exactly the machines it counts', async () => {
    const { location } = await showPage(<OverviewPage />, { overview: { tiles: () => numbers } });
    const tile = await screen.findByRole('link', { name: /Without serial/ });
    expect(tile.textContent).toContain('30');
    await userEvent.setup().click(tile);
    await waitFor(() =>
      expect(location()).toMatchObject({ pathname: '/machines', search: { filter: 'serial:empty', scope: 'active' } }),
    );
  });

  it('counts again each minute it is on screen: at midnight today becomes another day', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      const counts = [561, 3];
      const tiles = () => {
        const [today, ...rest] = numbers.tiles;
        return today ? { ...numbers, tiles: [{ ...today, count: counts.shift() ?? 3 }, ...rest] } : numbers;
      };
      await showPage(<OverviewPage />, { overview: { tiles } });
      expect((await screen.findByRole('link', { name: /Seen today/ })).textContent).toContain('561');
      await act(() => vi.advanceTimersByTimeAsync(61_000));
      await waitFor(() => expect(screen.getByRole('link', { name: /Seen today/ }).textContent).not.toContain('561'));
    } finally {
      vi.useRealTimers();
    }
  });

  it('opens archived machines in their scope', async () => {
    const { location } = await showPage(<OverviewPage />, { overview: { tiles: () => numbers } });
    await userEvent.setup().click(await screen.findByRole('link', { name: /Archived/ }));
    await waitFor(() => expect(location().search).toMatchObject({ filter: '', scope: 'archived' }));
  });

  it('shows values as bars that lead to their machines, hostile text as text', async () => {
    const { location } = await showPage(<OverviewPage />, { overview: { tiles: () => numbers } });
    const chart = await screen.findByRole('region', { name: 'Operating systems' });
    const bar = within(chart).getByRole('link');
    expect(bar.textContent).toContain('Windows "11" <b>');
    expect(bar.textContent).toContain('310');
    expect(chart.textContent).toContain('666 machines in other values');
    expect(within(screen.getByRole('region', { name: 'Memory' })).getByRole('link').textContent).toContain('16 GB');
    await userEvent.setup().click(bar);
    await waitFor(() => expect(location().search).toMatchObject({ filter: 'os="Windows \\"11\\" <b>"' }));
  });

  it('says that it counts, then that a source is empty and what to do', async () => {
    await showPage(<OverviewPage />, { overview: { tiles: () => ({ ...numbers, machines: 0 }) } });
    expect(await screen.findByText('This source has no machines')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Open another source' }).getAttribute('href')).toBe('/sources');
  });

  it('shows a fault where the numbers would be, and tries again', async () => {
    let fails = true;
    const tiles = () => {
      if (fails) throw fakeFault('source.changed', { path: '/data/demo.sqlite' });
      return numbers;
    };
    await showPage(<OverviewPage />, { overview: { tiles } });
    const note = await screen.findByRole('alert');
    expect(note.textContent).toContain('/data/demo.sqlite was changed by another program.');
    fails = false;
    await userEvent.setup().click(within(note).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('976 machines')).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
