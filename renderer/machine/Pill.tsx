import type { ComponentType, ReactNode } from 'react';
import styles from './section.module.css';

export type Tone = 'good' | 'warn' | 'bad' | 'accent' | 'plain';

interface PillProps {
  readonly tone: Tone;
  readonly Icon?: ComponentType<{ size?: number | string }>;
  readonly children: ReactNode;
}

/** A word that stands out: its tone adds to what the word and the sign say already. */
export function Pill({ tone, Icon, children }: PillProps) {
  return (
    <span className={styles.pill} data-tone={tone}>
      {Icon === undefined ? null : <Icon size={12} aria-hidden />}
      {children}
    </span>
  );
}
