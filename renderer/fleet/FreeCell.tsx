import type { CellProps } from '#renderer/ui/table/table-types.ts';
import css from './fleet.module.css';

const LOW_PERCENT = 10;
/** Width in pixels of the whole bar. */
const BAR = 40;

/** Free space of a machine's fullest drive: the number, and a bar (one background, no elements) that says low by colour and by length. */
export function FreeCell({ text, row }: CellProps) {
  const value = row.values?.freePercent;
  if (typeof value !== 'number') return text;
  const filled = Math.round((BAR * Math.max(4, Math.min(100, value))) / 100);
  return (
    <span
      className={value < LOW_PERCENT ? `${css.free} ${css.low}` : css.free}
      style={{ backgroundSize: `${filled}px 5px, ${BAR}px 5px` }}
    >
      {text}
    </span>
  );
}
