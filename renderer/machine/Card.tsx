import { UnstyledButton } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Section } from '#contract/fleet';
import { CopySection } from './CopySection.tsx';
import type { Tab } from './find.ts';
import { useMachineView } from './machine-context.ts';
import styles from './section.module.css';

interface CardProps {
  readonly section: Section;
  /** Leads to the tab where all of the section is; without it the card shows all there is. */
  readonly onTab?: (tab: Tab) => void;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A card of the summary: a section, or the gist of one of another tab with the way there. */
export function Card({ section, onTab, title, children }: CardProps) {
  const { t } = useTranslation('machine');
  const { wording } = useMachineView();
  const id = useId();
  const name = title ?? wording.title(section);
  return (
    <section className={styles.card} aria-labelledby={id} data-section={section.key}>
      <header className={styles.sectionHead}>
        <h2 id={id}>{name}</h2>
        <div className={styles.sectionTools}>
          {onTab === undefined ? null : (
            <UnstyledButton
              className={styles.link}
              onClick={() => onTab(section.tab)}
              aria-label={t('card.allOf', { title: name })}
            >
              {t('card.all', { count: section.total })}
            </UnstyledButton>
          )}
          <CopySection section={section} order={[...section.rows.keys()]} />
        </div>
      </header>
      {children}
    </section>
  );
}
