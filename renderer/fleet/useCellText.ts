import { useEffect, useMemo, useState } from 'react';
import type { Column } from '#contract/fleet';
import { useLanguage } from '#renderer/i18n/use-language.ts';
import { formatAgo, formatCell, formatPercent } from '#renderer/ui/format.ts';
import type { CellText } from './block-rows.ts';

const MINUTE_MS = 60_000;
const relative: ReadonlySet<string> = new Set(['lastInventory', 'lastContact']);

/** How the machines' values read as text, in the user's language; "2 min ago" is made anew each minute. */
export function useCellText(columns: ReadonlyMap<string, Column>): CellText {
  const language = useLanguage();
  const [minute, setMinute] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setMinute((before) => before + 1), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the minute is what makes times read anew
  return useMemo(
    () => (key, value) => {
      if (relative.has(key)) return formatAgo(value === null ? null : String(value), language);
      if (key === 'freePercent' && typeof value === 'number') return formatPercent(value / 100, language);
      return formatCell(value, columns.get(key)?.format ?? 'text', language).replaceAll(/[\r\n\t]+/g, ' ');
    },
    [columns, language, minute],
  );
}
