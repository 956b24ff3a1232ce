import { Button, Group, Modal, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { faultOf } from '#renderer/client/fault-error.ts';
import { FaultNote } from '#renderer/ui/FaultNote.tsx';
import { useOpenerName } from './opener-text.ts';
import styles from './openers.module.css';
import { type KnownOpener, openerQueries } from './queries.ts';
import type { Target } from './useOpenerRun.ts';

interface OpenerConfirmProps {
  readonly opener: KnownOpener;
  readonly target: Target;
  readonly onRun: () => void;
  readonly onClose: () => void;
}

/** Exactly what one of the user's openers would run, before it runs the first time. */
export function OpenerConfirm({ opener, target, onRun, onClose }: OpenerConfirmProps) {
  const { t } = useTranslation('openers');
  const nameOf = useOpenerName();
  const preview = useQuery(openerQueries.preview(target.source, target.machine, opener.id));
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      size="lg"
      title={<bdi>{t('confirm.title', { opener: nameOf(opener), machine: target.machineName })}</bdi>}
    >
      <p>{t('confirm.text')}</p>
      {preview.isPending ? <Skeleton height={60} /> : null}
      {preview.isError ? <FaultNote fault={faultOf(preview.error)} /> : null}
      {preview.data === undefined ? null : (
        <dl className={styles.preview}>
          <dt>{t('confirm.program')}</dt>
          <dd>
            <code>{preview.data.program}</code>
          </dd>
          <dt>{t('confirm.args')}</dt>
          <dd>
            {preview.data.args.length === 0 ? t('confirm.noArgs') : null}
            <ol className={styles.args}>
              {preview.data.args.map((arg, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: arguments may repeat
                <li key={index}>
                  <code>{arg}</code>
                </li>
              ))}
            </ol>
          </dd>
        </dl>
      )}
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('confirm.cancel')}
        </Button>
        <Button onClick={onRun} disabled={preview.data === undefined} data-autofocus>
          {t('confirm.run', { opener: nameOf(opener) })}
        </Button>
      </Group>
    </Modal>
  );
}
