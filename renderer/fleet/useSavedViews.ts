import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import type { Result } from '#contract/define';
import { faultText } from '#contract/fault-text';
import type { View } from '#contract/search';
import { engine } from '#renderer/client/engine.ts';
import { useLanguage } from '#renderer/i18n/use-language.ts';
import { fleetQueries } from './queries.ts';

/** Saving and deleting views; each answers whether it was done, and says why not. */
export function useSavedViews() {
  const client = useQueryClient();
  const language = useLanguage();
  const take = (result: Result<View[]>) => {
    if (result.ok) client.setQueryData(fleetQueries.views.queryKey, result.value);
    else {
      const { what, todo } = faultText(result.fault, language);
      notifications.show({ message: `${what} ${todo}`, color: 'red', autoClose: 8000 });
    }
    return result.ok;
  };
  return {
    keep: async (view: View) => take(await engine.search.keepView(view)),
    remove: async (id: string) => take(await engine.search.removeView({ id })),
  };
}
