import { currentLanguage } from '#renderer/i18n/setup.ts';
import { formatExact, parseServerTime, wallClock } from '#renderer/ui/format.ts';
import type { CellProps } from '#renderer/ui/table/table-types.ts';
import css from './fleet.module.css';

/** A machine not heard of for so long is dimmed. */
const STALE_MS = 30 * 86_400_000;

/** A cell that says how long ago a machine was last heard of, with the exact time under the pointer. */
const seenCell = (key: string) =>
  function SeenCell({ text, row }: CellProps) {
    const value = row.values?.[key];
    const at = typeof value === 'string' ? parseServerTime(value) : null;
    const stale = at === null || wallClock() - at > STALE_MS;
    return (
      <span
        className={stale ? css.stale : undefined}
        title={typeof value === 'string' ? formatExact(value, currentLanguage()) : undefined}
      >
        {text}
      </span>
    );
  };

export const InventoryCell = seenCell('lastInventory');
export const ContactCell = seenCell('lastContact');
