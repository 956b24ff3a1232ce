import type { ErrorComponentProps } from '@tanstack/react-router';
import { faultOf } from '#renderer/client/fault-error.ts';
import { FaultNote } from '#renderer/ui/FaultNote.tsx';
import classes from './needs-source.module.css';

/** A page that failed to draw: the frame stays, the page can be tried again. */
export function PageFault({ error, reset }: ErrorComponentProps) {
  return (
    <div className={classes.center}>
      <div className={classes.card}>
        <FaultNote fault={faultOf(error)} onRetry={reset} />
      </div>
    </div>
  );
}
