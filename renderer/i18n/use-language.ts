import { useTranslation } from 'react-i18next';
import type { Language } from '#contract/fault';

/** The language the page speaks; the component is drawn again when it changes. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language.startsWith('fr') ? 'fr' : 'en';
}
