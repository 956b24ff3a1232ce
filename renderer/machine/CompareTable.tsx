import { ActionIcon, Anchor, Menu } from '@mantine/core';
import { IconArrowRight, IconDots, IconReplace, IconX } from '@tabler/icons-react';
import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Difference } from '#contract/fleet';
import type { MachineId } from '#contract/identifiers';
import { CompareCells } from './CompareCells.tsx';
import css from './compare.module.css';
import type { CompareWords } from './compare-words.ts';
import { groupDifferences } from './differences.ts';
import styles from './section.module.css';
import { visibleText } from './text-match.ts';

interface CompareTableProps {
  readonly ids: readonly MachineId[];
  readonly names: readonly string[];
  readonly words: CompareWords;
  readonly differences: readonly Difference[];
  readonly onOpen: (id: MachineId) => void;
  /** Another machine in this place. */
  readonly onSwap: (place: number) => void;
  readonly onRemove: (place: number) => void;
  /** Changes places with the machine to the right. */
  readonly onMove: (place: number) => void;
}

/** The differences: a row each, a column a machine, grouped by section. */
export function CompareTable({ ids, names, words, differences, onOpen, onSwap, onRemove, onMove }: CompareTableProps) {
  const { t } = useTranslation('compare');
  const groups = useMemo(() => groupDifferences(differences), [differences]);
  return (
    <table className={`${styles.table} ${css.compare}`} aria-label={t('table')}>
      <thead>
        <tr>
          <th scope="col" className={css.compareItem}>
            {t('item')}
          </th>
          {ids.map((id, place) => {
            const name = visibleText(names[place] ?? `#${id}`);
            return (
              <th key={id} scope="col">
                <span className={css.compareName}>
                  <Anchor component="button" type="button" onClick={() => onOpen(id)}>
                    <bdi>{name.slice(0, 120)}</bdi>
                  </Anchor>
                  <Menu position="bottom-end" withinPortal>
                    <Menu.Target>
                      <ActionIcon size="sm" aria-label={t('machine', { name })}>
                        <IconDots size={14} aria-hidden />
                      </ActionIcon>
                    </Menu.Target>
                    <Menu.Dropdown>
                      <Menu.Item leftSection={<IconReplace size={14} aria-hidden />} onClick={() => onSwap(place)}>
                        {t('swap')}
                      </Menu.Item>
                      <Menu.Item
                        leftSection={<IconArrowRight size={14} aria-hidden />}
                        disabled={place === ids.length - 1}
                        onClick={() => onMove(place)}
                      >
                        {t('move')}
                      </Menu.Item>
                      <Menu.Item leftSection={<IconX size={14} aria-hidden />} onClick={() => onRemove(place)}>
                        {t('remove')}
                      </Menu.Item>
                    </Menu.Dropdown>
                  </Menu>
                </span>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ section, rows }) => (
          <Fragment key={section}>
            <tr className={css.compareGroup}>
              <th scope="rowgroup" colSpan={ids.length + 1}>
                <bdi>{rows[0] === undefined ? section : words.section(rows[0])}</bdi>{' '}
                <span className={styles.dim}>{t('differ', { count: rows.length })}</span>
              </th>
            </tr>
            {rows.map((difference, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: natural keys may repeat
              <CompareCells key={index} difference={difference} words={words} />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
