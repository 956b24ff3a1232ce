import { useTranslation } from 'react-i18next';
import type { Section } from '#contract/fleet';
import { Card } from './Card.tsx';
import { CellText } from './CellText.tsx';
import type { Tab } from './find.ts';
import { Pill } from './Pill.tsx';
import { record } from './rows.ts';
import styles from './section.module.css';
import { visibleText } from './text-match.ts';

const most = 4;

/** The interfaces that have an address: name, address with mask, MAC with its maker, up or down in words. */
export function NetworkCard({
  section,
  onTab,
}: {
  readonly section: Section | undefined;
  readonly onTab: (tab: Tab) => void;
}) {
  const { t } = useTranslation('machine');
  if (section === undefined) return null;
  const all = section.rows.map((_, row) => record(section, row));
  const addressed = all.filter((one) => one.address);
  const shown = (addressed.length > 0 ? addressed : all).slice(0, most);
  if (shown.length === 0) return null;
  return (
    <Card section={section} onTab={onTab}>
      <ul className={styles.lines}>
        {shown.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: interfaces may share every value
          <li key={index}>
            <div className={styles.lineHead}>
              <CellText text={String(one.description ?? one.type ?? '–')} />
              {one.status ? (
                <Pill tone={/^up$/i.test(String(one.status)) ? 'good' : 'plain'}>
                  {/^(up|down)$/i.test(String(one.status))
                    ? t(`network.${String(one.status).toLowerCase()}`)
                    : visibleText(String(one.status).slice(0, 20))}
                </Pill>
              ) : null}
            </div>
            <div className={styles.dim}>
              <CellText mono text={[one.address, one.mask].filter(Boolean).join(' / ')} />
              {one.mac ? (
                <>
                  {' · '}
                  <CellText mono text={String(one.mac)} />
                </>
              ) : null}
              {one.vendor ? (
                <>
                  {' · '}
                  <CellText text={String(one.vendor)} />
                </>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
