import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ContextMenu, type MenuPoint } from '#renderer/ui/ContextMenu.tsx';
import { hide, moveBy, setPinned } from './column-changes.ts';
import { nextSort } from './sorting.ts';
import type { ColumnState, SortItem, TableColumn } from './table-types.ts';

interface HeaderMenuProps {
  readonly at: (MenuPoint & { readonly column: TableColumn }) | null;
  readonly onClose: () => void;
  readonly sort: readonly SortItem[];
  readonly columns: readonly ColumnState[];
  readonly onSort: ((next: readonly SortItem[]) => void) | undefined;
  readonly onColumns: ((next: readonly ColumnState[]) => void) | undefined;
}

/** What can be done with a column: sort, add to the sort, pin, move, hide. */
export function HeaderMenu({ at, onClose, sort, columns, onSort, onColumns }: HeaderMenuProps) {
  const { t } = useTranslation('table');
  const column = at?.column;
  const key = column?.key ?? '';
  const sorted = sort.some((item) => item.key === key);
  return (
    <ContextMenu at={at} onClose={onClose}>
      {column?.sortable && onSort && (
        <>
          <Menu.Item onClick={() => onSort([{ key, descending: false }])}>{t('sortUp')}</Menu.Item>
          <Menu.Item onClick={() => onSort([{ key, descending: true }])}>{t('sortDown')}</Menu.Item>
          {!sorted && sort.length > 0 && (
            <Menu.Item onClick={() => onSort(nextSort(sort, key, true))}>{t('sortAdd')}</Menu.Item>
          )}
          {sorted && sort.length > 1 && (
            <Menu.Item onClick={() => onSort(sort.filter((item) => item.key !== key))}>{t('sortRemove')}</Menu.Item>
          )}
          <Menu.Divider />
        </>
      )}
      {column && onColumns && (
        <>
          <Menu.Item onClick={() => onColumns(setPinned(columns, key, !column.pinned))}>
            {t(column.pinned ? 'unpin' : 'pin')}
          </Menu.Item>
          <Menu.Item onClick={() => onColumns(moveBy(columns, key, -1))}>{t('moveLeft')}</Menu.Item>
          <Menu.Item onClick={() => onColumns(moveBy(columns, key, 1))}>{t('moveRight')}</Menu.Item>
          <Menu.Item disabled={columns.length < 2} onClick={() => onColumns(hide(columns, key))}>
            {t('hide')}
          </Menu.Item>
        </>
      )}
    </ContextMenu>
  );
}
