import type { Copy } from '#main/copy/copy';

/** What the sections of a machine need to know of it. */
export interface Subject {
  readonly copy: Copy;
  readonly id: number;
  readonly signal?: AbortSignal | undefined;
}
