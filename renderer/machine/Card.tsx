import { UnstyledButton } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Section } from '#contract/fleet';
import type { Tab } from './find.ts';
import { useMachineView } from './machine-context.ts';
import styles from './section.module.css';

interface CardProps {
  readonly section: Section;
  readonly onTab: (tab: Tab) => void;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A card that shows the gist of a section of another tab, and leads there. */
export function Card({ section, onTab, title, children }: CardProps) {
  const { t } = useTranslation('machine');
  const { wording } = useMachineView();
  const id = useId();
  const name = title ?? wording.title(section);
  return (
    <section className={styles.card} aria-labelledby={id}>
      <header className={styles.sectionHead}>
        <h2 id={id}>{name}</h2>
        <UnstyledButton
          className={styles.link}
          onClick={() => onTab(section.tab)}
          aria-label={t('card.allOf', { title: name })}
        >
          {t('card.all', { count: section.total })}
        </UnstyledButton>
      </header>
      {children}
    </section>
  );
}
