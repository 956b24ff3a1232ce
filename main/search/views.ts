import type { View } from '#contract/search';
import type { StateFile } from '#main/platform/state-file';

/** Saved views in the order they were made; keeping one with a known id replaces it in its place. */
export function keptViews(file: StateFile<View[]>) {
  return {
    list: () => file.read(),
    keep: (view: View) =>
      file.change((views) => {
        const known = views.some(({ id }) => id === view.id);
        return known ? views.map((old) => (old.id === view.id ? view : old)) : [...views, view];
      }),
    remove: (id: View['id']) => file.change((views) => views.filter((view) => view.id !== id)),
  };
}
