import { Button } from '@mantine/core';
import { IconDatabase, IconFlask, IconFolderOpen } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCurrentSource } from '#renderer/client/current-source.ts';
import { faultOf } from '#renderer/client/fault-error.ts';
import { useOpenSourceFile } from '#renderer/client/open-source.ts';
import { sourceQueries } from '#renderer/client/source-queries.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FaultNote } from '#renderer/ui/FaultNote.tsx';
import { DemoDialog } from './DemoDialog.tsx';
import { SourceCard } from './SourceCard.tsx';
import { SourceDetailsPane } from './SourceDetailsPane.tsx';
import classes from './sources.module.css';

/** Where the data comes from: files to open, the ones remembered, and what the shown one holds. */
export function SourcesPage() {
  const { t } = useTranslation('sources');
  const { data: sources, error, isPending, refetch } = useQuery(sourceQueries.list());
  const shown = useCurrentSource();
  const openFile = useOpenSourceFile();
  const [demo, setDemo] = useState(false);
  const [pickedId, setPickedId] = useState<string | null>(null);
  const picked =
    sources?.find((each) => each.id === pickedId) ?? sources?.find((each) => each.id === shown?.id) ?? sources?.[0];
  const buttons = (
    <>
      <Button leftSection={<IconFolderOpen size={16} />} onClick={() => void openFile()}>
        {t('openFile')}
      </Button>
      <Button variant="default" leftSection={<IconFlask size={16} />} onClick={() => setDemo(true)}>
        {t('makeDemo')}
      </Button>
    </>
  );
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div>
          <h1 className={classes.title}>{t('title')}</h1>
          <p className={classes.text}>{t('text')}</p>
        </div>
        {sources !== undefined && sources.length > 0 && <div className={classes.buttons}>{buttons}</div>}
      </header>
      {error !== null && <FaultNote fault={faultOf(error)} onRetry={() => void refetch()} />}
      {isPending && <p className="visually-hidden">{t('loading')}</p>}
      {sources?.length === 0 && (
        <EmptyState Icon={IconDatabase} title={t('empty.title')} action={buttons}>
          {t('empty.text')}
        </EmptyState>
      )}
      {sources !== undefined && picked !== undefined && (
        <div className={classes.columns}>
          <ul className={classes.list} aria-label={t('list')}>
            {sources.map((source) => (
              <SourceCard
                key={source.id}
                source={source}
                shown={source.id === shown?.id}
                picked={source.id === picked.id}
                onPick={() => setPickedId(source.id)}
              />
            ))}
          </ul>
          <SourceDetailsPane key={picked.id} source={picked} />
        </div>
      )}
      <DemoDialog opened={demo} onClose={() => setDemo(false)} />
    </div>
  );
}
