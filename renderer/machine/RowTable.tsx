import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Section } from '#contract/fleet';
import { columnWidths } from './column-widths.ts';
import { useCurrentIn } from './find-context.ts';
import { useMachineView } from './machine-context.ts';
import { RowMenu, useRowMenu } from './RowMenu.tsx';
import { SortHeading } from './SortHeading.tsx';
import styles from './section.module.css';
import { TableRow } from './TableRow.tsx';
import { useRowKeys } from './useRowKeys.ts';
import type { Rows } from './useRows.ts';

/** From here only the rows in sight are drawn. */
const virtualFrom = 150;
const rowHeight = 28;

/** A section's rows: sort by heading, arrows between rows, long ones drawn as they scroll into sight. */
export function RowTable({ section, rows }: { readonly section: Section; readonly rows: Rows }) {
  const { t } = useTranslation('machine');
  const { wording, scroller, compact } = useMachineView();
  const current = useCurrentIn(section.key);
  const body = useRef<HTMLTableSectionElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  const { columns } = rows;
  const isVirtual = section.rows.length > virtualFrom;
  const widths = useMemo(
    () => (isVirtual ? columnWidths(section, columns, wording) : null),
    [isVirtual, section, columns, wording],
  );
  const virtual = useVirtualizer({
    count: rows.order.length,
    enabled: isVirtual,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    overscan: 16,
    scrollMargin,
    getItemKey: (index) => rows.order[index] ?? index,
  });
  const menu = useRowMenu(columns);
  const keys = useRowKeys(section, rows.order, (index) => virtual.scrollToIndex(index, { align: 'auto' }));

  useEffect(() => {
    if (!isVirtual || body.current === null || scroller === null) return;
    setScrollMargin(
      body.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop,
    );
  }, [isVirtual, scroller]);

  const wanted = current !== null && current.column !== -1 ? current.row : -1;
  useEffect(() => {
    const index = wanted === -1 ? -1 : rows.order.indexOf(wanted);
    if (isVirtual && index !== -1) virtual.scrollToIndex(index, { align: 'center' });
  }, [wanted, isVirtual, rows.order, virtual]);

  const items = isVirtual ? virtual.getVirtualItems() : null;
  const before = items === null ? 0 : Math.max(0, (items[0]?.start ?? scrollMargin) - scrollMargin);
  const after =
    items === null ? 0 : Math.max(0, virtual.getTotalSize() - ((items.at(-1)?.end ?? scrollMargin) - scrollMargin));
  const shown = items === null ? rows.order.map((_, index) => index) : items.map((item) => item.index);
  const wide = compact || columns.length > 9;

  if (rows.order.length === 0) return <p className={styles.note}>{t('section.none')}</p>;
  return (
    <div className={wide && !isVirtual ? styles.wide : undefined}>
      <table
        className={styles.table}
        data-virtual={isVirtual || undefined}
        aria-rowcount={rows.order.length + 1}
        aria-label={wording.title(section)}
      >
        {widths === null ? null : (
          <colgroup>
            {widths.map((width, index) => (
              <col key={columns[index]} style={{ width: `${width}%` }} />
            ))}
          </colgroup>
        )}
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((index) => (
              <SortHeading key={index} section={section} column={index} rows={rows} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {before > 0 ? <tr aria-hidden style={{ height: before }} /> : null}
          {shown.map((index) => (
            <TableRow
              key={rows.order[index]}
              section={section}
              columns={columns}
              row={rows.order[index] ?? 0}
              index={index}
              isActive={keys.active === index}
              keys={keys.handlers}
              onMenu={menu.open}
              measure={isVirtual ? virtual.measureElement : undefined}
            />
          ))}
          {after > 0 ? <tr aria-hidden style={{ height: after }} /> : null}
        </tbody>
      </table>
      <RowMenu section={section} at={menu.at} onClose={menu.close} />
    </div>
  );
}
