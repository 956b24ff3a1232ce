import type { MachineId, SourceId } from '#contract/identifiers';

/** What a machine's page is told by the route or the reading pane. */
export interface MachineScreenProps {
  readonly source: SourceId;
  readonly id: MachineId;
  readonly tab: string | undefined;
  readonly onTab: (tab: string) => void;
  /** Text to look for at once. */
  readonly find?: string | undefined;
  readonly compact?: boolean;
  readonly onOpen: (id: MachineId) => void;
  readonly onCompare: (ids: readonly MachineId[]) => void;
  readonly onBack?: (() => void) | undefined;
  readonly onClose?: (() => void) | undefined;
  /** To the machine before or after in the list: null at its ends, undefined when it was opened from no list. */
  readonly onPrevious?: (() => void) | null | undefined;
  readonly onNext?: (() => void) | null | undefined;
}
