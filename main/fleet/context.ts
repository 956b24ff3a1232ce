import type { SourceId } from '#contract/identifiers';
import type { Copy } from '#main/copy/copy';

/** What the fleet needs of the engine: the open copy behind a source; throws `source.unknown` when there is none. */
export interface FleetContext {
  copyOf(source: SourceId): Promise<Copy>;
  /** What ages in filters count from; the clock unless a test says otherwise. */
  readonly now?: () => Date;
}
