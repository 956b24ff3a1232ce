import type { Language } from './fault.ts';
import type { FilterProblemCode } from './filter-problem.ts';
import { filterTextEn } from './filter-text-en.ts';
import { filterTextFr } from './filter-text-fr.ts';
import type { FilterProblem } from './search.ts';

const texts: Readonly<Record<Language, Readonly<Record<FilterProblemCode, string>>>> = {
  en: filterTextEn,
  fr: filterTextFr,
};

/** One sentence that says why a filter does not parse, gaps filled. Used by the page and by the CLI alike. */
export function filterText({ code, params }: Pick<FilterProblem, 'code' | 'params'>, language: Language): string {
  const sentence = (texts[language] as Readonly<Record<string, string>>)[code] ?? code;
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) =>
    Object.hasOwn(params, name) ? (params[name] ?? gap) : gap,
  );
}
