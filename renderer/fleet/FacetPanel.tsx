import { ActionIcon, Menu, ScrollArea } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column, FleetFilter } from '#contract/fleet';
import { usePlace } from '#renderer/client/places.ts';
import type { CellText } from './block-rows.ts';
import { FacetList } from './FacetList.tsx';
import css from './fleet.module.css';
import { fleetQueries } from './queries.ts';

interface FacetPanelProps {
  /** The first rows are there. */
  readonly ready: boolean;
  readonly filter: FleetFilter;
  readonly columns: readonly Column[];
  readonly title: (column: Column) => string;
  readonly text: CellText;
  readonly onCriterion: (criterion: string, negated: boolean) => void;
  readonly onClose: () => void;
}

const FIRST = 8;
const MORE = 200;
const MAX_FACETS = 12;
const initial: readonly string[] = ['os', 'tag', 'manufacturer', 'agent'];

/** What the machines that match have in common: values of chosen columns with their counts, to filter by. */
export function FacetPanel({ filter, columns, title, text, ready, onCriterion, onClose }: FacetPanelProps) {
  const { t } = useTranslation('fleet');
  const [chosen, setChosen] = usePlace<readonly string[]>('machines.facets', initial);
  const [long, setLong] = useState<readonly string[]>([]);
  const offered = columns.filter((column) => column.facet);
  const keys = chosen.filter((key) => offered.some((column) => column.key === key));
  // At the start the rows come first: counting would keep the engine's readers from them
  const brief = useQuery({ ...fleetQueries.facets(filter, keys, FIRST), enabled: ready && keys.length > 0 });
  const whole = useQuery(
    fleetQueries.facets(
      filter,
      keys.filter((key) => long.includes(key)),
      MORE,
    ),
  );
  const turn = (list: readonly string[], key: string) =>
    list.includes(key) ? list.filter((one) => one !== key) : [...list, key];

  return (
    <>
      <div className={css.panelHead}>
        <span className={css.grow}>{t('facets.title')}</span>
        <Menu closeOnItemClick={false} position="bottom-start" menuItemTabIndex={0}>
          <Menu.Target>
            <ActionIcon size={24} aria-label={t('facets.choose')} title={t('facets.choose')}>
              <IconPlus size={14} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <ScrollArea.Autosize mah={360}>
              {offered.map((column) => (
                <Menu.CheckboxItem
                  key={column.key}
                  checked={keys.includes(column.key)}
                  disabled={!keys.includes(column.key) && keys.length >= MAX_FACETS}
                  onChange={() => setChosen(turn(keys, column.key))}
                >
                  {title(column)}
                </Menu.CheckboxItem>
              ))}
            </ScrollArea.Autosize>
          </Menu.Dropdown>
        </Menu>
        <ActionIcon size={24} aria-label={t('facets.close')} title={t('facets.close')} onClick={onClose}>
          <IconX size={14} />
        </ActionIcon>
      </div>
      <div className={css.facets} aria-busy={brief.isFetching}>
        {keys.map((key) => {
          const column = offered.find((one) => one.key === key);
          const isLong = long.includes(key);
          const facet =
            (isLong ? whole.data?.find((one) => one.key === key) : undefined) ??
            brief.data?.find((one) => one.key === key);
          return (
            column &&
            facet && (
              <FacetList
                key={key}
                facet={facet}
                column={column}
                title={title(column)}
                text={text}
                long={isLong}
                canGrow={facet.distinct > FIRST}
                onLong={() => setLong(turn(long, key))}
                onCriterion={onCriterion}
              />
            )
          );
        })}
        {keys.length === 0 && (
          <p className={css.hint} style={{ padding: '0 12px', whiteSpace: 'normal' }}>
            {t('facets.none')}
          </p>
        )}
      </div>
    </>
  );
}
