import type { CellProps } from '#renderer/ui/table/table-types.ts';
import css from './os-cell.module.css';

const families = [
  { pattern: /android/i, name: css.android },
  { pattern: /windows/i, name: css.windows },
  { pattern: /mac ?os|os x|darwin|ipados/i, name: css.apple },
  { pattern: /ubuntu/i, name: css.ubuntu },
  { pattern: /debian/i, name: css.debian },
  { pattern: /linux|red ?hat|centos|fedora|suse|rocky|alma|arch|mint|bsd|unix|solaris|aix/i, name: css.unix },
];

/**
 * An operating system's name with the sign of its family; the name says it, the sign only helps the eye. A background
 * image: an SVG of elements in each row would be most of the cost of scrolling.
 */
export function OsCell({ text }: CellProps) {
  if (text === '') return null;
  const family = families.find(({ pattern }) => pattern.test(text))?.name ?? css.other;
  return <span className={`${css.os} ${family}`}>{text}</span>;
}
