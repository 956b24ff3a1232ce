import { useQueryClient } from '@tanstack/react-query';
import type { Result } from '#contract/define';
import type { View } from '#contract/search';
import { engine } from '#renderer/client/engine.ts';
import { notifyFault } from '#renderer/client/notify.ts';
import { fleetQueries } from './queries.ts';

/** Saving and deleting views; each answers whether it was done, and says why not. */
export function useSavedViews() {
  const client = useQueryClient();
  const take = (result: Result<View[]>) => {
    if (result.ok) client.setQueryData(fleetQueries.views.queryKey, result.value);
    else notifyFault(result.fault);
    return result.ok;
  };
  return {
    keep: async (view: View) => take(await engine.search.keepView(view)),
    remove: async (id: string) => take(await engine.search.removeView({ id })),
  };
}
