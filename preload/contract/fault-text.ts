import type { Fault, FaultCode, FaultText, Language } from './fault.ts';
import { faultTextEn } from './fault-text-en.ts';
import { faultTextFr } from './fault-text-fr.ts';
import { filterText } from './filter-text.ts';

const texts: Readonly<Record<Language, Readonly<Record<FaultCode, FaultText>>>> = { en: faultTextEn, fr: faultTextFr };

const fill = (sentence: string, params: Fault['params']) =>
  sentence.replace(/\{(\w+)\}/g, (gap, name: string) => (Object.hasOwn(params, name) ? (params[name] ?? gap) : gap));

/** A filter's problem crosses the border as its code, so that its reason is in the reader's language. */
function paramsOf({ code, params }: Fault, language: Language): Fault['params'] {
  const { code: problem } = params;
  if (code !== 'filter.invalid' || problem === undefined) return params;
  return { ...params, reason: filterText({ code: problem, params }, language) };
}

/** The fault's two sentences in a language, gaps filled. Used by the page and by the CLI alike. */
export function faultText(fault: Fault, language: Language): FaultText {
  const { what, todo } = texts[language][fault.code];
  const params = paramsOf(fault, language);
  return { what: fill(what, params), todo: fill(todo, params) };
}
