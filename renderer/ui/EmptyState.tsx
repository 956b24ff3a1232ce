import type { ComponentType, ReactNode } from 'react';
import classes from './EmptyState.module.css';

interface Props {
  readonly Icon: ComponentType<{ size?: number | string; stroke?: number | string }>;
  readonly title: string;
  /** What the page is for, and how it is filled. */
  readonly children?: ReactNode;
  /** The one button that fills it. */
  readonly action?: ReactNode;
}

/** A page with nothing on it yet: says what it is for and offers what fills it. */
export function EmptyState({ Icon, title, children, action }: Props) {
  return (
    <div className={classes.empty}>
      <span className={classes.icon} aria-hidden>
        <Icon size={30} stroke={1.5} />
      </span>
      <h2 className={classes.title}>{title}</h2>
      {children && <div className={classes.text}>{children}</div>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
