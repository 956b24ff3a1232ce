import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { I18nextProvider } from 'react-i18next';
import { queryClient } from './client/query.ts';
import { i18n } from './i18n/setup.ts';
import { router } from './routes.tsx';
import { Boot } from './shell/Boot.tsx';
import { cssVariables, theme } from './ui/theme.ts';

const styleNonce = () => document.querySelector('meta[name="style-nonce"]')?.getAttribute('content') ?? '';

/** The whole page: providers, then the frame with its routes once settings and places are known. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <I18nextProvider i18n={i18n}>
        <QueryClientProvider client={queryClient}>
          <Notifications position="bottom-right" limit={4} />
          <Boot history={router.history}>
            <RouterProvider router={router} />
          </Boot>
        </QueryClientProvider>
      </I18nextProvider>
    </MantineProvider>
  );
}
