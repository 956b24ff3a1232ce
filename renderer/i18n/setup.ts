import i18next, { type Resource, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#contract/fault';

const files = import.meta.glob<ResourceKey>('./{en,fr}/*.json', { eager: true, import: 'default' });

// French says "many" at whole millions only ("1 million de"); our sentences with digits read as "other" there.
function withMany(node: unknown): unknown {
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).flatMap(([key, value]) => {
    const own: [string, unknown] = [key, withMany(value)];
    return key.endsWith('_other') ? [own, [key.replace(/_other$/, '_many'), value] as [string, unknown]] : [own];
  });
  return Object.fromEntries(entries);
}

function catalogues(): Resource {
  const resources: Resource = {};
  for (const [path, catalogue] of Object.entries(files)) {
    const [, language = '', namespace = ''] = /\.\/(\w+)\/(\w+)\.json$/.exec(path) ?? [];
    resources[language] = { ...resources[language], [namespace]: withMany(catalogue) as ResourceKey };
  }
  return resources;
}

const resources = catalogues();

/** The page's words: one namespace a domain, one file a namespace and language. */
export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  resources,
  lng: 'en',
  fallbackLng: 'en',
  ns: Object.keys(resources.en ?? {}),
  defaultNS: 'common',
  initAsync: false,
  // React escapes; inventory names would be escaped twice otherwise.
  interpolation: { escapeValue: false },
  returnNull: false,
});

/** The language the page speaks now. */
export const currentLanguage = (): Language => (i18n.language?.startsWith('fr') ? 'fr' : 'en');

/** The language that a choice of the settings means on this computer. */
export function resolveLanguage(choice: 'system' | Language, locale: string): Language {
  if (choice !== 'system') return choice;
  return locale.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** Switches every text of the page, and what screen readers read it with. */
export async function speak(language: Language): Promise<void> {
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
}
