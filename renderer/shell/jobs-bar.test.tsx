// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Result } from '#contract/define';
import { startJob } from '#renderer/client/jobs.ts';
import { showPage } from '#renderer/client/testing.tsx';
import { JobsBar } from './JobsBar.tsx';

const start = (run: Parameters<typeof startJob<null>>[1]) =>
  act(async () => void startJob('sources:job.open', run, { name: 'prod.sqlite' }));

describe('the jobs bar', () => {
  it('is not there while there is nothing to do', async () => {
    await showPage(<JobsBar />, {});
    expect(screen.queryByRole('region', { name: 'Jobs' })).toBeNull();
  });

  it('shows what runs and how far it is, and cancels it', async () => {
    await showPage(<JobsBar />, {});
    await start(
      ({ signal, onProgress }) =>
        new Promise<Result<null>>((resolve) => {
          onProgress({ step: 'index', done: 5, total: 20, unit: 'steps' });
          signal.addEventListener('abort', () =>
            resolve({ ok: false, fault: { code: 'cancelled', params: {}, detail: null } }),
          );
        }),
    );
    const bar = screen.getByRole('region', { name: 'Jobs' });
    expect(bar.textContent).toContain('Opening prod.sqlite');
    expect(bar.textContent).toContain('Preparing the search index · 5 of 20 · 25%');
    expect(within(bar).getByRole('progressbar').getAttribute('aria-valuenow')).toBe('25');
    await userEvent.setup().click(within(bar).getByRole('button', { name: 'Cancel: Opening prod.sqlite' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Jobs' })).toBeNull());
  });

  it('keeps a fault with what to do until it is dismissed', async () => {
    await showPage(<JobsBar />, {});
    const fault = {
      code: 'source.notOcs',
      params: { path: '/tmp/<b>.sqlite', table: 'hardware' },
      detail: null,
    } as const;
    await start(async () => ({ ok: false, fault }));
    const note = await screen.findByRole('alert');
    expect(note.textContent).toContain('/tmp/<b>.sqlite is an SQLite file, but not an OCS inventory');
    expect(note.textContent).toContain('Choose a snapshot');
    await userEvent.setup().click(within(note).getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
