import { useEffect, useRef, useState } from 'react';
import type { Fault } from '#contract/fault';
import type { MachineId, SourceId } from '#contract/identifiers';
import type { Progress } from '#contract/progress';
import { engine } from '#renderer/client/engine.ts';
import type { KnownOpener } from './queries.ts';

export interface Target {
  readonly source: SourceId;
  readonly machine: MachineId;
  readonly machineName: string;
}

type RunState =
  | { readonly kind: 'running'; readonly progress: Progress | null; readonly cancelling: boolean }
  | { readonly kind: 'done'; readonly output: string; readonly exitCode: number | null }
  | { readonly kind: 'failed'; readonly fault: Fault };

/** Runs one opener on one machine from when it is shown until it ends; leaving cancels it. */
export function useOpenerRun(opener: KnownOpener, { source, machine }: Target) {
  const [state, setState] = useState<RunState>({ kind: 'running', progress: null, cancelling: false });
  const [round, setRound] = useState(0);
  const abort = useRef<AbortController | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` runs it again
  useEffect(() => {
    const controller = new AbortController();
    abort.current = controller;
    let gone = false;
    setState({ kind: 'running', progress: null, cancelling: false });
    const onProgress = (progress: Progress) => {
      if (!gone) setState((was) => (was.kind === 'running' ? { ...was, progress } : was));
    };
    void engine.openers
      .run({ source, machine, opener: opener.id }, { signal: controller.signal, onProgress })
      .then((result) => {
        if (gone) return;
        setState(result.ok ? { kind: 'done', ...result.value } : { kind: 'failed', fault: result.fault });
      });
    return () => {
      gone = true;
      controller.abort();
    };
  }, [source, machine, opener.id, round]);

  return {
    state,
    cancel: () => {
      setState((was) => (was.kind === 'running' ? { ...was, cancelling: true } : was));
      abort.current?.abort();
    },
    again: () => setRound((count) => count + 1),
  };
}
