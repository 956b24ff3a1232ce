import { ActionIcon, Button, Checkbox, Popover, TextInput } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, ColumnGroup } from '#contract/fleet';
import type { ColumnState } from '#renderer/ui/table/table-types.ts';
import { widthOf } from './columns.ts';
import css from './fleet.module.css';

interface ColumnPickerProps {
  readonly all: readonly Column[];
  readonly shown: readonly ColumnState[];
  readonly title: (column: Column) => string;
  readonly onShown: (next: readonly ColumnState[]) => void;
  readonly onReset: () => void;
}

/** Columns that say more than is stored: texts `columns.hint`. */
const hints: Readonly<Record<string, string>> = {
  driveTotal: 'drives',
  driveFree: 'drives',
  freePercent: 'drives',
  diskSize: 'disks',
  winProductKey: 'masked',
};

/** Every column of the fleet by group, to show or hide; a search for fleets with many custom fields. */
export function ColumnPicker({ all, shown, title, onShown, onReset }: ColumnPickerProps) {
  const { t } = useTranslation('fleet');
  const [opened, setOpened] = useState(false);
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase();
  const found = all.filter(
    (column) => title(column).toLocaleLowerCase().includes(wanted) || column.key.toLowerCase().includes(wanted),
  );
  const isShown = (key: string) => shown.some((column) => column.key === key);
  const turn = (column: Column) => {
    if (!isShown(column.key)) onShown([...shown, { key: column.key, width: widthOf(column), pinned: false }]);
    else if (shown.length > 1) onShown(shown.filter(({ key }) => key !== column.key));
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          size={30}
          aria-label={t('columns.choose')}
          title={t('columns.choose')}
          onClick={() => setOpened(!opened)}
        >
          <IconColumns3 size={17} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p="xs">
        <TextInput
          data-autofocus
          placeholder={t('columns.search')}
          aria-label={t('columns.search')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <div className={css.pickList}>
          {ColumnGroup.options.map((group) => {
            const columns = found.filter((column) => column.group === group);
            if (columns.length === 0) return null;
            return (
              <fieldset key={group} style={{ border: 0, padding: 0, margin: 0 }}>
                <legend className={css.pickGroup}>{t(`group.${group}`)}</legend>
                {columns.map((column) => (
                  <Checkbox
                    key={column.key}
                    size="xs"
                    className={css.pickItem}
                    label={title(column)}
                    title={hints[column.key] && t(`columns.hint.${hints[column.key]}`)}
                    checked={isShown(column.key)}
                    onChange={() => turn(column)}
                  />
                ))}
              </fieldset>
            );
          })}
          {found.length === 0 && <p className={css.hint}>{t('columns.none')}</p>}
        </div>
        <Button fullWidth mt="xs" variant="default" onClick={onReset}>
          {t('columns.reset')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
