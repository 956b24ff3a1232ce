import { Tabs } from '@mantine/core';
import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#renderer/i18n/use-language.ts';
import { formatNumber } from '#renderer/ui/format.ts';
import type { Tab } from './find.ts';
import page from './machine.module.css';
import { SectionView } from './SectionView.tsx';
import { Summary } from './Summary.tsx';
import type { TabInfo } from './tabs.ts';

interface MachineTabsProps {
  readonly tabs: readonly TabInfo[];
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  readonly scroller: HTMLElement | null;
  readonly onScroller: (box: HTMLDivElement | null) => void;
  /** Matches a tab while something is looked for; null otherwise. */
  readonly counts: ReadonlyMap<Tab, number> | null;
}

/** The tabs that have something, each with its rows or, while finding, its matches; arrow keys go between them. */
export const MachineTabs = memo(function MachineTabs({
  tabs,
  tab,
  onTab,
  scroller,
  onScroller,
  counts,
}: MachineTabsProps) {
  const { t } = useTranslation('machine');
  const language = useLanguage();
  const list = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: in the reading pane the bar scrolls
  useEffect(
    () =>
      list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ inline: 'center', block: 'nearest' }),
    [tab],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a tab starts at its top
  useEffect(() => scroller?.scrollTo?.({ top: 0 }), [tab]);

  return (
    <Tabs
      value={tab}
      onChange={(value) => value !== null && onTab(value as Tab)}
      keepMounted={false}
      className={page.tabs}
    >
      <Tabs.List ref={list} className={page.tabList} aria-label={t('tab.list')}>
        {tabs.map(({ tab: name, rows }) => {
          const found = counts?.get(name) ?? 0;
          return (
            <Tabs.Tab key={name} value={name}>
              {t(`tab.${name}`)}
              {counts !== null ? (
                found > 0 && (
                  <span className={page.tabFound} role="img" aria-label={t('find.inTab', { count: found })}>
                    {formatNumber(found, language)}
                  </span>
                )
              ) : rows > 0 ? (
                <span className={page.tabCount} role="img" aria-label={t('section.rows', { count: rows })}>
                  {formatNumber(rows, language)}
                </span>
              ) : null}
            </Tabs.Tab>
          );
        })}
      </Tabs.List>
      <div ref={onScroller} className={page.scroller} data-selectable>
        {tabs.map(({ tab: name, sections }) => (
          <Tabs.Panel key={name} value={name} tabIndex={-1}>
            {name === 'summary' ? (
              <Summary sections={sections} onTab={onTab} />
            ) : (
              sections.map((section) => <SectionView key={section.key} section={section} />)
            )}
          </Tabs.Panel>
        ))}
      </div>
    </Tabs>
  );
});
