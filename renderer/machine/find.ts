import type { Section } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';
import { foldText } from './text-match.ts';

export type Tab = Section['tab'];

/** One cell that holds the text looked for. `column` -1 = the section's title. */
export interface Match {
  readonly tab: Tab;
  readonly section: string;
  readonly row: number;
  readonly column: number;
}

/** How a section, a column and a cell are written on the page: what is found is what is seen. */
export interface Wording {
  readonly title: (section: Section) => string;
  readonly column: (section: Section, index: number) => string;
  readonly cell: (value: Cell, section: Section, index: number) => string;
}

interface Entry extends Match {
  readonly folded: string;
}

/** Most matches that are counted. */
export const matchLimit = 5000;

/** Everything the sections show, folded once, in page order: typing in the find box then only compares. */
export function indexSections(sections: readonly Section[], wording: Wording): readonly Entry[] {
  return sections.flatMap((section) => {
    const entries: Entry[] = [
      { tab: section.tab, section: section.key, row: 0, column: -1, folded: foldText(wording.title(section)) },
    ];
    const labels = section.columns.map((_, index) => (section.kind === 'fields' ? wording.column(section, index) : ''));
    for (const [row, cells] of section.rows.entries()) {
      for (const [column, value] of cells.entries()) {
        if (value === null || value === '') continue;
        // A field list shows its labels beside the values, so they are found too; a table's heading is not counted per row.
        const text = `${labels[column] ?? ''}\n${wording.cell(value, section, column)}`;
        entries.push({ tab: section.tab, section: section.key, row, column, folded: foldText(text) });
      }
    }
    return entries;
  });
}

/** Every place that holds `needle`, accents and case apart; at most 5,000. */
export function findIn(index: readonly Entry[], needle: string): readonly Match[] {
  const folded = foldText(needle.trim());
  if (folded === '') return [];
  const matches: Match[] = [];
  for (const entry of index) {
    if (entry.folded.includes(folded)) matches.push(entry);
    if (matches.length >= matchLimit) break;
  }
  return matches;
}

/** How many matches each tab has. */
export function countByTab(matches: readonly Match[]): ReadonlyMap<Tab, number> {
  const counts = new Map<Tab, number>();
  for (const match of matches) counts.set(match.tab, (counts.get(match.tab) ?? 0) + 1);
  return counts;
}

/** Whether a match is this very cell. */
export const isAt = (match: Match | null, section: string, row: number, column: number) =>
  match !== null && match.section === section && match.row === row && match.column === column;
