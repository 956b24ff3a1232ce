import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column, Machine } from '#contract/fleet';
import { useActions } from '#renderer/client/actions.ts';
import { useLanguage } from '#renderer/i18n/use-language.ts';
import { OpenersMenu } from '#renderer/openers/OpenersMenu.tsx';
import { CompareWith } from './CompareWith.tsx';
import { FindBar } from './FindBar.tsx';
import { pageSections } from './facts.ts';
import { createFindStore, FindContext } from './find-context.ts';
import { MachineHeader } from './MachineHeader.tsx';
import { MachineTabs } from './MachineTabs.tsx';
import page from './machine.module.css';
import { MachineContext } from './machine-context.ts';
import type { MachineScreenProps } from './machine-props.ts';
import { RawRecord } from './RawRecord.tsx';
import { tabsOf, toTab } from './tabs.ts';
import { copyables, useCopyFact } from './useCopyFact.ts';
import { useFindInPage } from './useFindInPage.ts';
import { useMachineKeys } from './useMachineKeys.ts';
import { wordingOf } from './wording.ts';

interface MachineContentProps extends MachineScreenProps {
  readonly machine: Machine;
  readonly columns: readonly Column[];
  /** Another machine is being loaded: this one is the last one's. */
  readonly stale: boolean;
}

/** A machine that is there: header, find bar, tabs; the keys of the page. */
export function MachineContent(props: MachineContentProps) {
  const { source, machine, columns, compact = false, onTab, onOpen, onPrevious, onNext } = props;
  const { t } = useTranslation('machine');
  const { t: words } = useTranslation('section');
  const language = useLanguage();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const [dialog, setDialog] = useState<'record' | 'compare' | null>(null);
  const wording = useMemo(() => wordingOf(words, language), [words, language]);
  const sections = useMemo(() => pageSections(machine, columns), [machine, columns]);
  const tabs = useMemo(() => tabsOf(sections), [sections]);
  const tab = toTab(props.tab, tabs);
  const find = useFindInPage(sections, wording, props.find);
  const partial = useMemo(() => {
    const cut = sections.filter((section) => section.rows.length < section.total);
    return { titles: cut.map(wording.title), rows: Math.max(0, ...cut.map((section) => section.rows.length)) };
  }, [sections, wording]);
  const [store] = useState(createFindStore);
  const finding = useMemo(() => ({ needle: find.needle, store }), [find.needle, store]);
  useEffect(() => store.set(find.current), [store, find.current]);
  const copyFact = useCopyFact(machine);
  const view = useMemo(
    () => ({ source, machine, wording, compact, scroller, open: onOpen }),
    [source, machine, wording, compact, scroller, onOpen],
  );

  const target = find.current?.tab;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a step of the find leads to another tab
  useEffect(() => {
    if (target !== undefined && target !== tab) onTab(target);
  }, [find.current]);

  const actions = useRef({ find: find.open, copy: copyFact.copy });
  actions.current = { find: find.open, copy: copyFact.copy };
  useActions(
    useMemo(
      () =>
        compact
          ? []
          : [
              { id: 'machine.find', label: t('actions.find'), run: () => actions.current.find() },
              ...copyables.map(({ key, letter }) => ({
                id: `machine.copy.${key}`,
                label: t('copy.this', { label: t(`fact.${key}`) }),
                keys: `c ${letter}`,
                run: () => actions.current.copy(key),
              })),
              { id: 'machine.compare', label: t('actions.compare'), run: () => setDialog('compare') },
              { id: 'machine.record', label: t('actions.record'), run: () => setDialog('record') },
            ],
      [compact, t],
    ),
  );

  useEffect(() => {
    // The menu's Find comes as an event of the window: in the reading pane it is for the pane too.
    const listen = () => actions.current.find();
    window.addEventListener('ocs-find', listen);
    return () => window.removeEventListener('ocs-find', listen);
  }, []);

  useMachineKeys({
    isOn: !compact,
    copy: copyFact.copy,
    find: find.open,
    step: (by) => (find.isOpen ? find.step(by) : find.open()),
    back: props.onBack,
    previous: onPrevious ?? undefined,
    next: onNext ?? undefined,
  });

  return (
    <MachineContext value={view}>
      <FindContext value={finding}>
        <article
          className={[page.page, compact ? page.compact : ''].join(' ')}
          aria-label={machine.name}
          aria-busy={props.stale}
        >
          <MachineHeader
            openers={<OpenersMenu source={source} machine={machine.id} machineName={machine.name} compact={compact} />}
            onFind={find.open}
            onRecord={() => setDialog('record')}
            onCompare={() => setDialog('compare')}
            onPrevious={onPrevious ?? undefined}
            onNext={onNext ?? undefined}
            hasList={onPrevious !== undefined}
            onOpen={compact ? () => onOpen(machine.id) : undefined}
            onBack={props.onBack}
            onClose={props.onClose}
          />
          <FindBar find={find} partial={partial} />
          <MachineTabs
            tabs={tabs}
            tab={tab}
            onTab={onTab}
            scroller={scroller}
            onScroller={setScroller}
            counts={find.needle === '' ? null : find.counts}
          />
        </article>
        {dialog === 'record' ? <RawRecord source={source} machine={machine} onClose={() => setDialog(null)} /> : null}
        {dialog === 'compare' ? (
          <CompareWith
            source={source}
            taken={[machine.id]}
            onClose={() => setDialog(null)}
            onPick={(id) => props.onCompare([machine.id, id])}
          />
        ) : null}
      </FindContext>
    </MachineContext>
  );
}
