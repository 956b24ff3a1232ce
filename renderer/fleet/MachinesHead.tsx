import { ActionIcon, Tooltip } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ChipsRow } from './ChipsRow.tsx';
import { ColumnPicker } from './ColumnPicker.tsx';
import { FleetFilter } from './FleetFilter.tsx';
import css from './fleet.module.css';
import { MachinesTitle } from './MachinesTitle.tsx';
import { ScopeSwitch } from './ScopeSwitch.tsx';
import { useChips } from './useChips.ts';
import { useFilterText } from './useFilterText.ts';
import type { Answer } from './useFleetRows.ts';
import type { Machines } from './useMachines.ts';
import { ViewBar } from './ViewBar.tsx';

interface MachinesHeadProps {
  readonly machines: Machines;
  readonly answer: Answer;
  readonly facets: boolean;
  readonly onFacets: (shown: boolean) => void;
  /** A key was typed in the filter. */
  readonly onTyped: () => void;
  /** The reader is done with the filter and goes to the rows. */
  readonly onLeave: () => void;
}

/** Above the table: title and count, scope, filter, columns; under them the saved views and the filter's chips. */
export function MachinesHead({ machines, answer, facets, onFacets, onTyped, onLeave }: MachinesHeadProps) {
  const { t } = useTranslation('fleet');
  const { query, change } = machines;
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useFilterText(query.filter, (filter) => change({ filter, open: undefined }));
  const checked = useChips(query.source, query.filter);
  useFilterKey(input);
  return (
    <header data-pane>
      <div className={css.bar}>
        <MachinesTitle query={answer.shown ?? query} total={answer.total} />
        <ScopeSwitch scope={query.scope} onScope={(scope) => change({ scope })} />
        <div className={css.filter}>
          <FleetFilter
            source={query.source}
            text={text}
            onText={(next) => {
              setText(next);
              onTyped();
            }}
            problem={text.trim() === '' ? null : checked.problem}
            onLeave={onLeave}
            inputRef={input}
          />
        </div>
        <Tooltip label={t('facets.show')}>
          <ActionIcon
            size={30}
            aria-label={t('facets.show')}
            aria-pressed={facets}
            variant={facets ? 'light' : 'subtle'}
            onClick={() => onFacets(!facets)}
          >
            <IconListSearch size={17} />
          </ActionIcon>
        </Tooltip>
        <ColumnPicker
          all={machines.all}
          shown={machines.columns}
          title={machines.title}
          onShown={machines.setColumns}
          onReset={() => machines.setColumns(null)}
        />
      </div>
      <div className={css.second}>
        <ViewBar
          views={machines.views}
          view={machines.view}
          modified={machines.modified}
          state={machines.state}
          onOpen={machines.openView}
          onColumnsReset={() => machines.setColumns(null)}
        />
        <ChipsRow filter={checked.filter} chips={query.filter.trim() ? checked.chips : []} onFilter={setText} />
      </div>
    </header>
  );
}

/** `/` anywhere on the page goes to the filter, and so does Find unless the reader is in the reading pane, which has its own. */
function useFilterKey(input: React.RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const go = () => {
      input.current?.focus();
      input.current?.select();
    };
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      const typing = target?.matches('input, textarea, select') || target?.closest('[role=dialog]');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
      event.preventDefault();
      go();
    };
    const onFind = (event: Event) => {
      if (document.activeElement?.closest('article')) return;
      event.stopImmediatePropagation();
      go();
    };
    window.addEventListener('keydown', onKey);
    // Before the reading pane hears of it
    window.addEventListener('ocs-find', onFind, true);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('ocs-find', onFind, true);
    };
  }, [input]);
}
