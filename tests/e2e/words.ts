import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#contract/fault';
import { faultTextEn } from '#contract/fault-text-en';
import { faultTextFr } from '#contract/fault-text-fr';
import { filterTextEn } from '#contract/filter-text-en';
import { filterTextFr } from '#contract/filter-text-fr';

type Node = string | { readonly [key: string]: Node };

const leaves = (node: Node, path = ''): [string, string][] =>
  typeof node === 'string'
    ? [[path, node]]
    : Object.entries(node).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`));

/** Every text of the page's catalogues in a language: `[namespace:key, text]`, plural forms each by itself. */
function catalogue(language: Language): [string, string][] {
  const folder = join('renderer', 'i18n', language);
  return readdirSync(folder).flatMap((file) =>
    leaves(JSON.parse(readFileSync(join(folder, file), 'utf8'))).map(([key, text]): [string, string] => [
      `${file.replace('.json', '')}:${key}`,
      text,
    ]),
  );
}

/** Every text that the console has in a language: the page's, and the sentences of faults and of filters. */
export function allTexts(language: Language): string[] {
  const [faults, filters] = language === 'en' ? [faultTextEn, filterTextEn] : [faultTextFr, filterTextFr];
  return [...catalogue(language), ...leaves(faults as Node), ...leaves(filters as Node)].map(([, text]) => text);
}

const numbers = /^(?:count|total|done|whole|shown|number|percent|at|minutes|seconds)$/;
const gap = /\{\{\s*(\w+)[^}]*\}\}|\{(\w+)\}/g;

/** What a text looks like on the screen, its gaps filled with anything; gaps that count hold figures. */
export function onScreen(text: string): string {
  let source = '';
  let end = 0;
  for (const found of text.matchAll(gap)) {
    source += literal(text.slice(end, found.index));
    source += numbers.test(found[1] ?? found[2] ?? '') ? '[\\d.,%\\s\\u00a0\\u202f]+' : '.+';
    end = found.index + found[0].length;
  }
  return source + literal(text.slice(end));
}

const literal = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The literal letters of a text, without its gaps. */
export const lettersOf = (text: string): string => text.replaceAll(gap, '').replaceAll(/\P{L}/gu, '');

/** A text of the catalogues as names of roles are matched by it: `fleet:columns.choose`. */
export type Words = (key: string) => RegExp;

export function wordsIn(language: Language): Words {
  const texts = catalogue(language);
  return (key) => {
    const forms = texts.filter(([name]) => name === key || name.replace(/_(?:zero|one|many|other)$/, '') === key);
    if (forms.length === 0) throw new Error(`no text ${key}`);
    return new RegExp(`^(?:${forms.map(([, text]) => onScreen(text)).join('|')})$`);
  };
}
