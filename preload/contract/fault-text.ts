import type { Fault, FaultCode, FaultText, Language } from './fault.ts';
import { faultTextEn } from './fault-text-en.ts';
import { faultTextFr } from './fault-text-fr.ts';

const texts: Readonly<Record<Language, Readonly<Record<FaultCode, FaultText>>>> = { en: faultTextEn, fr: faultTextFr };

const fill = (sentence: string, params: Fault['params']) =>
  sentence.replace(/\{(\w+)\}/g, (gap, name: string) => (Object.hasOwn(params, name) ? (params[name] ?? gap) : gap));

/** The fault's two sentences in a language, gaps filled. Used by the page and by the CLI alike. */
export function faultText(fault: Fault, language: Language): FaultText {
  const { what, todo } = texts[language][fault.code];
  return { what: fill(what, fault.params), todo: fill(todo, fault.params) };
}
