import { randomUUID } from 'node:crypto';
import { CommanderError, InvalidArgumentError } from 'commander';
import type { Fault, Language } from '#contract/fault';
import { faultText } from '#contract/fault-text';
import { Failure } from '#main/platform/failure';
import { printable } from '#main/platform/printable';

function faultOf(error: unknown): Fault {
  if (error instanceof Failure) return error.toFault();
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { ...new Failure('bug', { logId: randomUUID().slice(0, 8) }).toFault(), detail };
}

/** Says on stderr what went wrong and what to do. Returns the exit code: 1 for a fault, 2 for a wrong command line. */
export function reportError(error: unknown, language: Language): number {
  if (error instanceof InvalidArgumentError) {
    process.stderr.write(`error: ${printable(error.message)}\n`);
    return 2;
  }
  // commander has written its own message, or the help that was asked for
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const fault = faultOf(error);
  const { what, todo } = faultText(fault, language);
  process.stderr.write(`${printable(what)}\n${printable(todo)}\n`);
  if (fault.code === 'bug' && fault.detail !== null) process.stderr.write(`${printable(fault.detail, 'lines')}\n`);
  return 1;
}
