import { SourceId } from '#contract/identifiers';
import type { RememberedSource } from './recent.ts';

/**
 * The source that the page will show first, by the places it remembers: that of its address, else the one shown last, else
 * the default, else the newest. The same choice as in renderer/shell/SourceGate.tsx.
 */
export function firstShown(
  sources: readonly RememberedSource[],
  places: Readonly<Record<string, unknown>>,
): RememberedSource | undefined {
  const route = places['shell.route'];
  const [, search = ''] = typeof route === 'string' ? (/^[^?#]*\?([^#]*)/.exec(route) ?? []) : [];
  const address = SourceId.safeParse(new URLSearchParams(search).get('source'));
  const asked = address.success ? address.data : places['shell.source'];
  return sources.find(({ id }) => id === asked) ?? sources.find(({ isDefault }) => isDefault) ?? sources[0];
}
