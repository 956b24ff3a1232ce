import type { Section } from '#contract/fleet';
import { Card } from './Card.tsx';
import { CellText } from './CellText.tsx';
import type { Tab } from './find.ts';
import { useMachineView } from './machine-context.ts';
import styles from './section.module.css';

const most = 4;

interface ListCardProps {
  readonly section: Section | undefined;
  readonly onTab: (tab: Tab) => void;
  /** Keys of the columns to tell, the one that matters first. */
  readonly columns: readonly string[];
}

/** The first rows of a section in a few words: notes, groups. */
export function ListCard({ section, onTab, columns }: ListCardProps) {
  const { wording } = useMachineView();
  if (section === undefined || section.rows.length === 0) return null;
  const told = columns
    .map((key) => section.columns.findIndex((column) => column.key === key))
    .filter((at) => at !== -1);
  return (
    <Card section={section} onTab={onTab}>
      <ul className={styles.lines}>
        {section.rows.slice(0, most).map((row, index) => {
          const [first = '', ...rest] = told.map((at) => wording.cell(row[at] ?? null, section, at));
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of one answer keep their order
            <li key={index}>
              <CellText text={first} />
              <div className={styles.dim}>
                <CellText text={rest.filter((text) => text !== '').join(' · ')} />
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
