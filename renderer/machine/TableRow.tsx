import { type MouseEvent, memo } from 'react';
import type { Section } from '#contract/fleet';
import { CellText } from './CellText.tsx';
import { isMono, isNumeric, longest, shortest } from './formats.ts';
import { useMachineView } from './machine-context.ts';
import { Rich } from './RichCell.tsx';
import { cutBytes } from './rows.ts';
import type { RowHandlers } from './useRowKeys.ts';

interface TableRowProps {
  readonly section: Section;
  readonly columns: readonly number[];
  /** Number of the row in the section, and its place among those shown. */
  readonly row: number;
  readonly index: number;
  /** The one row of the table that Tab reaches. */
  readonly isActive: boolean;
  readonly keys: RowHandlers;
  readonly onMenu: (event: MouseEvent<HTMLTableRowElement>, row: number) => void;
  readonly measure: ((node: Element | null) => void) | undefined;
}

/** One row of a section's table: reached by the arrow keys, copied by Ctrl+C or its menu. */
export const TableRow = memo(function TableRow({
  section,
  columns,
  row,
  index,
  isActive,
  keys,
  onMenu,
  measure,
}: TableRowProps) {
  const { wording } = useMachineView();
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      tabIndex={isActive ? 0 : -1}
      onFocus={() => keys.setActive(index)}
      onKeyDown={(event) => keys.onKeyDown(event, index)}
      onContextMenu={(event) => onMenu(event, row)}
    >
      {columns.map((column) => {
        const value = section.rows[row]?.[column] ?? null;
        const format = section.columns[column]?.format ?? 'text';
        const text = value === null ? '' : wording.cell(value, section, column);
        return (
          <td
            key={column}
            data-numeric={isNumeric(format) || undefined}
            data-short={text.length <= shortest(format) || undefined}
            data-long={text.length > longest(format) || undefined}
          >
            {value === null || value === '' ? null : (
              <Rich section={section} row={row} column={column}>
                <CellText
                  text={text}
                  mono={isMono(format)}
                  bytes={cutBytes(section, row, column)}
                  at={{ section: section.key, row, column }}
                />
              </Rich>
            )}
          </td>
        );
      })}
    </tr>
  );
});
