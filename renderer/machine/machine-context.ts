import { createContext, useContext } from 'react';
import type { Machine } from '#contract/fleet';
import type { MachineId, SourceId } from '#contract/identifiers';
import type { Wording } from './find.ts';

/** What every part of a machine's page needs. */
interface MachineView {
  readonly source: SourceId;
  readonly machine: Machine;
  readonly wording: Wording;
  /** In the reading pane: narrow, no wide tables. */
  readonly compact: boolean;
  /** The element that scrolls, for long tables; null until it is drawn. */
  readonly scroller: HTMLElement | null;
  /** To another machine's page. */
  readonly open: ((id: MachineId) => void) | null;
}

export const MachineContext = createContext<MachineView | null>(null);

/** The machine shown around this component. */
export function useMachineView(): MachineView {
  const view = useContext(MachineContext);
  if (view === null) throw new Error('outside a machine page');
  return view;
}
