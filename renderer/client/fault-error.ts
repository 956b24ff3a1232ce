import type { Result } from '#contract/define';
import type { Fault } from '#contract/fault';

/** A fault on its way through a query: what `unwrap` throws. */
export class FaultError extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.code);
    this.name = 'FaultError';
    this.fault = fault;
  }
}

/** The value of a call, or a thrown FaultError: for query functions. */
export async function unwrap<T>(result: Promise<Result<T>>): Promise<T> {
  const outcome = await result;
  if (outcome.ok) return outcome.value;
  throw new FaultError(outcome.fault);
}

/** The fault that an error of a query carries; anything else is a bug of the page. */
export function faultOf(error: unknown): Fault {
  if (error instanceof FaultError) return error.fault;
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: 'bug', params: { logId: '–' }, detail };
}
