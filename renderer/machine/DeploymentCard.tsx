import { useTranslation } from 'react-i18next';
import type { Section } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';
import { Card } from './Card.tsx';
import { CellText } from './CellText.tsx';
import type { Tab } from './find.ts';
import { useMachineView } from './machine-context.ts';
import { record } from './rows.ts';
import { StateBadge } from './StateBadge.tsx';
import styles from './section.module.css';
import { isTrouble, stateOf } from './states.ts';

const most = 5;

/** Packages that failed here, with the agent's message; nothing when none did. */
export function DeploymentCard({
  section,
  onTab,
}: {
  readonly section: Section | undefined;
  readonly onTab: (tab: Tab) => void;
}) {
  const { t } = useTranslation('machine');
  const { wording } = useMachineView();
  if (section === undefined) return null;
  const failed = section.rows
    .map((_, row) => record(section, row))
    .filter((one) => isTrouble(stateOf(one.state ?? null)));
  if (failed.length === 0) return null;
  const column = section.columns.findIndex(({ key }) => key === 'statusAt');
  const statusAt = (value: Cell) => (value === null ? '' : wording.cell(value, section, column));
  return (
    <Card section={section} onTab={onTab} title={t('card.failed', { count: failed.length })}>
      <ul className={styles.lines}>
        {failed.slice(0, most).map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a package may be sent twice
          <li key={index}>
            <div className={styles.lineHead}>
              <CellText text={String(one.package ?? one.fileId ?? '–')} />
              <StateBadge value={one.state ?? null} />
            </div>
            <div className={styles.dim}>
              <CellText mono text={String(one.status ?? '')} /> <CellText text={statusAt(one.statusAt ?? null)} />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
