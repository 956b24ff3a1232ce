import type { Section } from '#contract/fleet';
import type { Tab } from './find.ts';

const tabOrder: readonly Tab[] = [
  'summary',
  'hardware',
  'software',
  'network',
  'devices',
  'deployment',
  'admin',
  'other',
];

export interface TabInfo {
  readonly tab: Tab;
  readonly sections: readonly Section[];
  /** Rows of its tables; field lists and the summary count nothing. */
  readonly rows: number;
}

/** The tabs that have something, summary always first. */
export function tabsOf(sections: readonly Section[]): readonly TabInfo[] {
  return tabOrder.flatMap((tab) => {
    const mine = sections.filter((section) => section.tab === tab);
    if (mine.length === 0 && tab !== 'summary') return [];
    const rows =
      tab === 'summary' ? 0 : mine.reduce((sum, section) => sum + (section.kind === 'table' ? section.total : 0), 0);
    return [{ tab, sections: mine, rows }];
  });
}

/** The tab to show for what the address bar says. */
export const toTab = (text: string | undefined, tabs: readonly TabInfo[]): Tab =>
  tabs.find(({ tab }) => tab === text)?.tab ?? 'summary';
