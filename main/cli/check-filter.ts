import type { Call } from '#contract/define';
import type { SourceId } from '#contract/identifiers';
import { Failure } from '#main/platform/failure';
import { printable } from '#main/platform/printable';
import type { OpenServices } from '../services.ts';
import { widthOf } from './width.ts';

/** Fails with `filter.invalid`, after showing on stderr which part of the filter is meant. */
export async function checkFilter(
  { services }: OpenServices,
  source: SourceId,
  filter: string,
  call: Call,
): Promise<void> {
  const { problem } = await services.search.check({ source, filter }, call);
  if (problem === null) return;
  const before = printable(filter.slice(0, problem.start));
  const wrong = printable(filter.slice(problem.start, problem.end));
  process.stderr.write(
    `${before}${wrong}${printable(filter.slice(problem.end))}\n${' '.repeat(widthOf(before))}${'^'.repeat(Math.max(1, widthOf(wrong)))}\n`,
  );
  throw new Failure('filter.invalid', { ...problem.params, code: problem.code });
}
