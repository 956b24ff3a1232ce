import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FleetFilter } from '#contract/fleet';
import { MachineId } from '#contract/identifiers';
import { useSource } from '#renderer/client/current-source.ts';
import { usePlace } from '#renderer/client/places.ts';
import type { MachinesSearch } from '#renderer/client/search-params.ts';
import { SidePane } from '#renderer/ui/SidePane.tsx';
import type { ScrollPlace, TableHandle } from '#renderer/ui/table/DataTable.tsx';
import { withCriterion } from './criterion.ts';
import { FacetPanel } from './FacetPanel.tsx';
import css from './fleet.module.css';
import { keepRow, keepScroll, rememberedRow, rememberedScroll } from './list-place.ts';
import { MachinesHead } from './MachinesHead.tsx';
import { MachinesTable } from './MachinesTable.tsx';
import type { Answer } from './useFleetRows.ts';
import { useMachines } from './useMachines.ts';
import { useReadingPane } from './useReadingPane.ts';
import { useTyping } from './useTyping.ts';

export interface MachinesPageProps {
  readonly search: MachinesSearch;
  readonly onSearch: (next: MachinesSearch, replace: boolean) => void;
  readonly onOpen: (id: MachineId) => void;
  readonly onCompare: (ids: readonly MachineId[]) => void;
  /** A machine in the reading pane. */
  readonly pane: (id: MachineId, onClose: () => void) => ReactNode;
  /** Items of a row's menu that reach a machine (RDP, ping, ...). */
  readonly openers?: (id: MachineId) => ReactNode;
}

/** The fleet: facets at the left, the table, the reading pane at the right. */
export function MachinesPage({ search, onSearch, onOpen, onCompare, pane, openers }: MachinesPageProps) {
  const { t } = useTranslation('fleet');
  const { id: source } = useSource();
  const machines = useMachines(source, search, onSearch);
  const reading = useReadingPane(machines.change, search.open);
  const [answer, setAnswer] = useState<Answer>({ total: null, shown: null });
  const table = useRef<TableHandle>(null);
  const writing = useTyping();
  const [facets, setFacets] = usePlace('machines.facetsShown', true);
  const [widths, setWidths] = usePlace('machines.panes', { facets: 220, reading: 460 });
  const { query, change } = machines;

  // Facets belong to the rows on the screen: while a filter does not parse, both stay.
  const shown = answer.shown ?? query;
  const filter = useMemo<FleetFilter>(
    () => ({ source: shown.source, scope: shown.scope, filter: shown.filter }),
    [shown],
  );

  const address = JSON.stringify(query);
  const start = useRef(rememberedRow(address));
  const addressNow = useRef(address);
  addressNow.current = address;
  const onRow = useCallback((row: number) => keepRow(addressNow.current, row), []);
  const onScrolled = useCallback((to: ScrollPlace) => keepScroll(addressNow.current, to), []);
  const ready = answer.total !== null;
  useEffect(() => {
    if (!ready) return;
    markFirstRows();
    const scroll = rememberedScroll(addressNow.current);
    if (scroll) table.current?.scrollTo(scroll);
    else if (start.current > 0) table.current?.goTo(start.current);
    if (document.activeElement === document.body) table.current?.focus();
  }, [ready]);

  const close = () => {
    reading.close();
    table.current?.focus();
  };
  return (
    <div className={css.page}>
      <MachinesHead
        machines={machines}
        answer={answer}
        facets={facets}
        onFacets={setFacets}
        onTyped={writing.typed}
        onLeave={() => {
          writing.done();
          table.current?.focus();
        }}
      />
      <div className={css.work}>
        {facets && (
          <SidePane
            side="left"
            label={t('facets.title')}
            edgeLabel={t('facets.edge')}
            width={widths.facets}
            least={160}
            most={480}
            onWidth={(width) => setWidths({ ...widths, facets: width })}
          >
            <FacetPanel
              filter={filter}
              columns={machines.all}
              title={machines.title}
              text={machines.text}
              ready={ready}
              onCriterion={(criterion, negated) =>
                change({ filter: withCriterion(shown.filter, criterion, negated) }, false)
              }
              onClose={() => setFacets(false)}
            />
          </SidePane>
        )}
        <MachinesTable
          machines={machines}
          typing={writing.typing}
          reading={reading}
          onOpen={onOpen}
          onCompare={onCompare}
          openers={openers}
          tableRef={table}
          start={start.current}
          onRow={onRow}
          onScrolled={onScrolled}
          onAnswer={setAnswer}
        />
        {search.open !== undefined && (
          <SidePane
            side="right"
            label={t('pane.label')}
            edgeLabel={t('pane.edge')}
            width={widths.reading}
            least={320}
            most={1200}
            onWidth={(width) => setWidths({ ...widths, reading: width })}
          >
            {pane(MachineId.parse(search.open), close)}
          </SidePane>
        )}
      </div>
    </div>
  );
}

/** Says once, after the paint, that the fleet is on the screen: what start-up time is measured by. */
function markFirstRows() {
  if (performance.getEntriesByName('first-rows').length > 0) return;
  requestAnimationFrame(() => setTimeout(() => performance.mark('first-rows')));
}
