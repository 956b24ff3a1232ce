// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Result } from '#contract/define';
import { cancelJob, dismissJob, secondsLeft, startJob, useJobs } from './jobs.ts';

const fault = (code: 'cancelled' | 'file.diskFull'): Result<number> => ({
  ok: false,
  fault: { code, params: {}, detail: null },
});
const progress = (done: number, total: number) => ({ step: 'export', done, total, unit: 'machines' as const });

/** A call that ends when the test says so. */
function held() {
  let end: (result: Result<number>) => void = () => {};
  const result = new Promise<Result<number>>((resolve) => {
    end = resolve;
  });
  return { result, end: (outcome: Result<number>) => end(outcome) };
}

describe('jobs', () => {
  it('are listed with their progress until they end', async () => {
    const { result: jobs } = renderHook(useJobs);
    const { result, end } = held();
    const outcome = startJob('sources:job.open', ({ onProgress }) => {
      onProgress(progress(3, 10));
      return result;
    });
    await waitFor(() => expect(jobs.current[0]).toMatchObject({ titleKey: 'sources:job.open', progress: { done: 3 } }));
    end({ ok: true, value: 7 });
    expect(await outcome).toEqual({ ok: true, value: 7 });
    await waitFor(() => expect(jobs.current).toEqual([]));
  });

  it('stay while they are being cancelled, and leave without a complaint', async () => {
    const { result: jobs } = renderHook(useJobs);
    const { result, end } = held();
    const outcome = startJob('sources:job.open', ({ signal }) => {
      signal.addEventListener('abort', () => end(fault('cancelled')));
      return result;
    });
    await waitFor(() => expect(jobs.current.length).toBe(1));
    cancelJob(jobs.current[0]?.id ?? 0);
    await waitFor(() => expect(jobs.current).toEqual([]));
    expect(await outcome).toMatchObject({ fault: { code: 'cancelled' } });
  });

  it('keep their fault in the bar until it is dismissed', async () => {
    const { result: jobs } = renderHook(useJobs);
    await startJob('sources:job.open', async () => fault('file.diskFull'));
    await waitFor(() => expect(jobs.current[0]?.fault?.code).toBe('file.diskFull'));
    dismissJob(jobs.current[0]?.id ?? 0);
    await waitFor(() => expect(jobs.current).toEqual([]));
  });
});

describe('secondsLeft', () => {
  it('goes by the pace so far', () => {
    expect(secondsLeft(progress(25, 100), 10_000)).toBe(30);
    expect(secondsLeft(progress(99, 100), 10_000)).toBe(1);
  });

  it('says nothing where it would be a guess', () => {
    expect(secondsLeft(null, 10_000)).toBeNull();
    expect(secondsLeft(progress(50, 0), 10_000)).toBeNull();
    expect(secondsLeft(progress(0, 100), 10_000)).toBeNull();
    expect(secondsLeft(progress(50, 100), 900)).toBeNull();
  });
});
