import { useTranslation } from 'react-i18next';
import type { Section } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';
import { useLanguage } from '#renderer/i18n/use-language.ts';
import { formatCell } from '#renderer/ui/format.ts';
import { Card } from './Card.tsx';
import { CellText } from './CellText.tsx';
import type { Tab } from './find.ts';
import { record } from './rows.ts';
import styles from './section.module.css';
import { UsageBar } from './UsageBar.tsx';

const most = 8;

/** Each drive with a size: its letter or mount point, how full it is, what is left; the fullest first. */
export function DrivesCard({
  section,
  onTab,
}: {
  readonly section: Section | undefined;
  readonly onTab: (tab: Tab) => void;
}) {
  const { t } = useTranslation('machine');
  const language = useLanguage();
  if (section === undefined) return null;
  const drives = section.rows
    .map((_, row) => record(section, row))
    .flatMap((drive) => (typeof drive.usedPercent === 'number' ? [{ drive, percent: drive.usedPercent }] : []))
    .sort((a, b) => b.percent - a.percent);
  if (drives.length === 0) return null;
  const size = (value: Cell | undefined) => formatCell(value ?? null, 'megabytes', language);
  return (
    <Card section={section} onTab={onTab}>
      <ul className={styles.drives}>
        {drives.slice(0, most).map(({ drive, percent }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: drives may share every value
          <li key={index}>
            <CellText text={driveName(drive)} />
            <div className={styles.drive}>
              <UsageBar percent={percent} />
              <span className={styles.dim}>
                {t('drive.free', { free: size(drive.free), total: size(drive.total) })}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

// Unix agents put the mount point in TYPE and the device in VOLUMN, with no letter (console.md 2.5).
const driveName = (drive: Readonly<Record<string, Cell>>) =>
  [drive.letter, drive.letter ? drive.volume : (drive.type ?? drive.volume)].filter(Boolean).join(' ') || '–';
