import { useMantineColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import { useSettings } from '#renderer/client/settings-queries.ts';
import { shell } from '#renderer/client/shell.ts';
import { resolveLanguage, speak } from '#renderer/i18n/setup.ts';

/** Puts theme, density, font and language of the settings on the page, and tells the shell (menus, window ground). */
export function Appearance({ children }: { readonly children: ReactNode }) {
  const { theme, density, font, language } = useSettings();
  const { setColorScheme } = useMantineColorScheme();
  const { data: locale = navigator.language } = useQuery({
    queryKey: ['shell', 'locale'],
    queryFn: async () => (await shell.about({})).locale,
  });
  useLayoutEffect(() => {
    document.documentElement.dataset.density = density;
    document.documentElement.dataset.font = font;
  }, [density, font]);
  useEffect(() => {
    setColorScheme(theme === 'system' ? 'auto' : theme);
    void shell.setTheme({ theme }).catch(() => {});
  }, [theme, setColorScheme]);
  useLayoutEffect(() => {
    const spoken = resolveLanguage(language, locale);
    void speak(spoken);
    void shell.setLanguage({ language: spoken }).catch(() => {});
  }, [language, locale]);
  return children;
}
