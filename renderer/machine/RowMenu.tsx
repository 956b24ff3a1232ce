import { Menu } from '@mantine/core';
import { type MouseEvent, useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Section } from '#contract/fleet';
import { ContextMenu, type MenuPoint } from '#renderer/ui/ContextMenu.tsx';
import { textFormats } from './CopySection.tsx';
import { useMachineView } from './machine-context.ts';
import { useCopy } from './useCopy.ts';

interface RowMenuAt extends MenuPoint {
  readonly row: number;
  /** Position of the column under the pointer; -1 = none. */
  readonly column: number;
}

/** Where the menu of a row opens, and what opens it; with text selected the system's own gesture stays. */
export function useRowMenu(columns: readonly number[]) {
  const [at, setAt] = useState<RowMenuAt | null>(null);
  const latest = useRef(columns);
  latest.current = columns;
  const open = useCallback((event: MouseEvent<HTMLTableRowElement>, row: number) => {
    event.preventDefault();
    const cell = event.target instanceof Element ? event.target.closest('td') : null;
    const column = cell === null ? -1 : (latest.current[cell.cellIndex] ?? -1);
    setAt({ x: event.clientX, y: event.clientY, row, column });
  }, []);
  return { at, close: () => setAt(null), open };
}

interface RowMenuProps {
  readonly section: Section;
  readonly at: RowMenuAt | null;
  readonly onClose: () => void;
}

/** What can be copied of a row: the value under the pointer, the row in a format. */
export function RowMenu({ section, at, onClose }: RowMenuProps) {
  const { t } = useTranslation('machine');
  const { wording } = useMachineView();
  const copy = useCopy();
  if (at === null) return null;
  const value = section.rows[at.row]?.[at.column] ?? null;
  const text = value === null ? '' : wording.cell(value, section, at.column);
  return (
    <ContextMenu at={at} onClose={onClose}>
      <Menu.Item disabled={text === ''} onClick={() => void copy.text(text, wording.column(section, at.column))}>
        {t('copy.value', {
          label: at.column === -1 ? '' : wording.column(section, at.column),
          text: text.slice(0, 40),
        })}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Label>{t('copy.row')}</Menu.Label>
      {textFormats.map((format) => (
        <Menu.Item
          key={format}
          rightSection={format === 'text' ? 'Ctrl C' : undefined}
          onClick={() => void copy.rows(section, [at.row], format, format !== 'text')}
        >
          {t(`copy.as.${format}`)}
        </Menu.Item>
      ))}
    </ContextMenu>
  );
}
