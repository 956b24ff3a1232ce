// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Source } from '#contract/sources';
import { useCurrentSource } from '#renderer/client/current-source.ts';
import { type FakeServices, fakeFault } from '#renderer/client/fake-engine.ts';
import { keepPlace } from '#renderer/client/places.ts';
import { showPage, testSource } from '#renderer/client/testing.tsx';
import { NeedsSource } from './NeedsSource.tsx';
import { SourceGate } from './SourceGate.tsx';

const closed = { ...testSource, id: 'prod', name: 'prod', isDefault: false, isOpen: false } as Source;

function Shown() {
  const source = useCurrentSource();
  return <p>shown: {source?.name ?? 'none'}</p>;
}

const page = (
  <SourceGate>
    <NeedsSource />
    <Shown />
  </SourceGate>
);

const show = (sources: NonNullable<FakeServices['sources']>, path?: string) =>
  showPage(
    page,
    { sources: { info: () => fakeDetails, ...sources }, settings: { keepPlace: () => ({}) } },
    path === undefined ? {} : { path },
  );

const fakeDetails = {
  ...testSource,
  level: 7081,
  claimedLevel: null,
  release: '2.12.4',
  machines: 1,
  sizeBytes: 1,
  freshestAt: null,
  readOnlyMedium: false,
  warnings: [],
  tables: [],
};

beforeEach(() => keepPlace('shell.source', null));

describe('the source gate', () => {
  it('shows the default source', async () => {
    const other = { ...testSource, id: 'b', name: 'B', isDefault: false } as Source;
    await show({ list: () => [other, testSource] });
    expect(await screen.findByText('shown: Demo fleet')).toBeDefined();
  });

  it('shows the source that the address names', async () => {
    const other = { ...testSource, id: 'b', name: 'B', isDefault: false } as Source;
    await show({ list: () => [testSource, other] }, '/here?source=b');
    expect(await screen.findByText('shown: B')).toBeDefined();
  });

  it('makes a demo fleet of 1,000 machines at the first start, and shows it', async () => {
    let sources: Source[] = [];
    let finish = () => {};
    const made = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { calls } = await show({
      list: () => sources,
      demo: async (_input, { report }) => {
        report({ step: 'demo', done: 250, total: 1000, unit: 'machines' });
        await made;
        sources = [testSource];
        return testSource;
      },
    });
    expect(await screen.findByText('Making your demo fleet')).toBeDefined();
    expect(await screen.findByText('Making machines · 250 of 1,000 · 25%')).toBeDefined();
    finish();
    expect(await screen.findByText('shown: Demo fleet')).toBeDefined();
    expect(calls.filter(({ method }) => method === 'sources.demo').map(({ input }) => input)).toEqual([
      { machines: 1000, seed: 1 },
    ]);
  });

  it('opens a remembered source again, with a retry where that fails', async () => {
    let sources = [closed];
    let there = false;
    await show({
      list: () => sources,
      reopen: () => {
        if (!there) throw fakeFault('source.missing', { path: '/data/prod.sqlite' });
        sources = [{ ...closed, isOpen: true }];
        return closed;
      },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('The file /data/prod.sqlite is not there.');
    expect(screen.getByRole('link', { name: 'Go to the sources' })).toBeDefined();
    there = true;
    await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('shown: prod')).toBeDefined();
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('shows the fault when the sources themselves cannot be read', async () => {
    await show({
      list: () => {
        throw fakeFault('bug', { logId: 'ab12' });
      },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('ab12');
  });
});
