import { Button, CopyButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '#contract/fault';
import { faultText } from '#contract/fault-text';
import { useLanguage } from '#renderer/i18n/use-language.ts';
import classes from './FaultNote.module.css';

interface Props {
  readonly fault: Fault;
  readonly onRetry?: () => void;
  /** Takes the note away; for faults of work that is over. */
  readonly onDismiss?: () => void;
}

/** A fault where the work is: what happened, what to do, the rest under "details". */
export function FaultNote({ fault, onRetry, onDismiss }: Props) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { what, todo } = faultText(fault, language);
  const report = [
    fault.code,
    what,
    ...Object.entries(fault.params).map(([name, value]) => `${name}: ${value}`),
    fault.detail ?? '',
  ];
  return (
    <div role="alert" className={classes.note}>
      <IconAlertTriangle size={18} className={classes.icon} aria-hidden />
      <div className={classes.body}>
        <p className={classes.what}>{what}</p>
        <p className={classes.todo}>{todo}</p>
        {open && <pre className={classes.detail}>{report.filter(Boolean).join('\n')}</pre>}
        <div className={classes.actions}>
          {onRetry && (
            <Button size="compact-xs" variant="light" onClick={onRetry}>
              {t('tryAgain')}
            </Button>
          )}
          {onDismiss && (
            <Button size="compact-xs" variant="subtle" color="gray" onClick={onDismiss}>
              {t('dismiss')}
            </Button>
          )}
          <Button size="compact-xs" variant="subtle" color="gray" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? t('hideDetails') : t('details')}
          </Button>
          {open && (
            <CopyButton value={report.filter(Boolean).join('\n')}>
              {({ copied, copy }) => (
                <Button size="compact-xs" variant="subtle" color="gray" onClick={copy}>
                  {copied ? t('copied') : t('copy')}
                </Button>
              )}
            </CopyButton>
          )}
        </div>
      </div>
    </div>
  );
}
