import { Button } from '@mantine/core';
import { IconDatabase } from '@tabler/icons-react';
import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FaultNote } from '#renderer/ui/FaultNote.tsx';
import { ProgressLine, useProgressText } from '#renderer/ui/ProgressLine.tsx';
import { Mark } from './Mark.tsx';
import classes from './needs-source.module.css';
import { useGate } from './SourceGate.tsx';
import type { Opening } from './use-opening.ts';

/** The page, once its source is open; until then what is being done, or what stands in the way. */
export function NeedsSource() {
  const { t } = useTranslation('shell');
  const gate = useGate();
  if (gate.state === 'open') return <Outlet />;
  if (gate.state === 'loading') return <p className="visually-hidden">{t('loading')}</p>;
  if (gate.state === 'opening' || gate.state === 'demo') return <OpeningCard gate={gate} />;
  if (gate.state === 'none') {
    const action = (
      <Button component={Link} to="/sources" size="sm">
        {t('source.goToSources')}
      </Button>
    );
    return (
      <EmptyState Icon={IconDatabase} title={t('source.noneTitle')} action={action}>
        {t('source.noneText')}
      </EmptyState>
    );
  }
  return (
    <div className={classes.center}>
      <div className={classes.card}>
        <FaultNote fault={gate.fault} onRetry={gate.retry} />
        <Link to="/sources" className={classes.link}>
          {t('source.goToSources')}
        </Link>
      </div>
    </div>
  );
}

function OpeningCard({ gate }: { readonly gate: Extract<Opening, { state: 'opening' | 'demo' }> }) {
  const { t } = useTranslation('shell');
  const text = useProgressText(gate.progress);
  const title = gate.state === 'demo' ? t('opening.demo') : t('opening.source', { name: gate.name });
  return (
    <div className={classes.center} role="status">
      <div className={classes.card}>
        <Mark size={40} />
        <h1 className={classes.title}>{title}</h1>
        <p className={classes.text}>{gate.state === 'demo' ? t('opening.demoText') : t('opening.sourceText')}</p>
        <ProgressLine progress={gate.progress} label={title} />
        <p className={classes.text}>{text}</p>
      </div>
    </div>
  );
}
