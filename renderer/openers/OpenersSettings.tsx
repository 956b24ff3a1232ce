import { ActionIcon, Badge, Button, Skeleton, Tooltip } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '#contract/fault';
import { faultOf } from '#renderer/client/fault-error.ts';
import { FaultNote } from '#renderer/ui/FaultNote.tsx';
import { emptyDraft, toDraft } from './draft.ts';
import { OpenerForm } from './OpenerForm.tsx';
import { OpenerRemove } from './OpenerRemove.tsx';
import { commandLine, useOpenerName } from './opener-text.ts';
import styles from './openers.module.css';
import { type KnownOpener, openerQueries } from './queries.ts';

/** The openers in the settings: those that come with the console, and the user's own to add, edit and remove. */
export function OpenersSettings() {
  const { t } = useTranslation('openers');
  const list = useQuery(openerQueries.list);
  const nameOf = useOpenerName();
  const [editing, setEditing] = useState<KnownOpener | 'new' | null>(null);
  const [removing, setRemoving] = useState<KnownOpener | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  if (list.isError) return <FaultNote fault={faultOf(list.error)} onRetry={() => void list.refetch()} />;
  if (list.data === undefined) return <Skeleton height={160} />;
  return (
    <div>
      <p className={styles.dim}>{t('settings.text')}</p>
      {fault === null ? null : <FaultNote fault={fault} onDismiss={() => setFault(null)} />}
      <ul className={styles.list}>
        {list.data.map((opener) => (
          <li key={opener.id}>
            <div className={styles.opener}>
              <div className={styles.openerName}>
                <bdi>{nameOf(opener)}</bdi>{' '}
                <Badge size="xs" variant="light" color="gray">
                  {t(`kind.${opener.kind}`)}
                </Badge>{' '}
                {opener.builtIn ? (
                  <Badge size="xs" variant="default">
                    {t('settings.builtIn')}
                  </Badge>
                ) : null}
              </div>
              <code className={styles.line}>{commandLine(opener)}</code>
            </div>
            {opener.builtIn ? null : (
              <div className={styles.tools}>
                <Tooltip label={t('settings.edit', { name: opener.name })}>
                  <ActionIcon aria-label={t('settings.edit', { name: opener.name })} onClick={() => setEditing(opener)}>
                    <IconPencil size={15} aria-hidden />
                  </ActionIcon>
                </Tooltip>
                <Tooltip label={t('settings.remove', { name: opener.name })}>
                  <ActionIcon
                    aria-label={t('settings.remove', { name: opener.name })}
                    onClick={() => setRemoving(opener)}
                  >
                    <IconTrash size={15} aria-hidden />
                  </ActionIcon>
                </Tooltip>
              </div>
            )}
          </li>
        ))}
      </ul>
      <Button variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setEditing('new')}>
        {t('settings.add')}
      </Button>
      {editing === null ? null : (
        <OpenerForm
          initial={editing === 'new' ? emptyDraft : toDraft(editing)}
          taken={list.data.map((opener) => opener.id)}
          onClose={() => setEditing(null)}
        />
      )}
      {removing === null ? null : (
        <OpenerRemove opener={removing} onClose={() => setRemoving(null)} onFault={setFault} />
      )}
    </div>
  );
}
