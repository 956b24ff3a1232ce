import type { Handlers } from '#contract/define';
import type { SourceId } from '#contract/identifiers';
import type { search, View } from '#contract/search';
import type { Copy } from '#main/copy/copy';
import type { StateFile } from '#main/platform/state-file';
import { chipsOf } from './chips.ts';
import { complete } from './complete.ts';
import { findMachines } from './find.ts';
import { readCriteria } from './read-criteria.ts';
import { vocabularyFor } from './to-plan.ts';
import { keptViews } from './views.ts';

export interface SearchContext {
  copyOf(source: SourceId): Promise<Copy>;
  readonly views: StateFile<View[]>;
}

/** Filter text checked and completed, machines found by what people call them, and saved views. */
export function searchService(context: SearchContext): Handlers<typeof search> {
  const views = keptViews(context.views);
  return {
    async check({ source, filter }) {
      const read = readCriteria(filter, vocabularyFor(await context.copyOf(source)), new Date());
      return { problem: read.ok ? null : read.problem, chips: chipsOf(filter) };
    },
    async complete({ source, filter, cursor }, { signal }) {
      const copy = await context.copyOf(source);
      return complete(copy, vocabularyFor(copy), filter, cursor, signal);
    },
    async find({ source, text, limit }, { signal }) {
      return findMachines(await context.copyOf(source), text, limit, signal);
    },
    views: () => views.list(),
    keepView: (view) => views.keep(view),
    removeView: ({ id }) => views.remove(id),
  };
}
