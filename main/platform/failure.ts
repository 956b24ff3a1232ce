import type { Fault, FaultCode } from '#contract/fault';

/** An expected failure: thrown inside, turned into a fault with sentences at the border. Anything else thrown is a bug. */
export class Failure extends Error {
  readonly code: FaultCode;
  readonly params: Readonly<Record<string, string>>;

  constructor(code: FaultCode, params: Readonly<Record<string, string>> = {}, cause?: unknown) {
    super(code, { cause });
    this.name = 'Failure';
    this.code = code;
    this.params = params;
  }

  toFault(): Fault {
    const detail = this.cause instanceof Error ? this.cause.message : null;
    return { code: this.code, params: { ...this.params }, detail };
  }
}

/** Throws `cancelled` when the signal is aborted: for loops of long jobs, between batches. */
export function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new Failure('cancelled');
}
