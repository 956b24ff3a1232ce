import { Button, Group, Modal } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FaultNote } from '#renderer/ui/FaultNote.tsx';
import { ProgressLine, useProgressText } from '#renderer/ui/ProgressLine.tsx';
import { useOpenerName } from './opener-text.ts';
import styles from './openers.module.css';
import type { KnownOpener } from './queries.ts';
import { type Target, useOpenerRun } from './useOpenerRun.ts';

interface OpenerOutputProps {
  readonly opener: KnownOpener;
  readonly target: Target;
  readonly onClose: () => void;
}

/** An opener whose output is shown (ping): that it runs, Cancel, then what it said and how it ended. */
export function OpenerOutput({ opener, target, onClose }: OpenerOutputProps) {
  const { t } = useTranslation('openers');
  const nameOf = useOpenerName();
  const { state, cancel, again } = useOpenerRun(opener, target);
  const progress = useProgressText(state.kind === 'running' ? state.progress : null);
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      size="lg"
      title={<bdi>{t('output.title', { opener: nameOf(opener), machine: target.machineName })}</bdi>}
    >
      <div aria-live="polite">
        {state.kind === 'running' ? (
          <>
            <p className={styles.dim}>{state.cancelling ? t('output.cancelling') : progress}</p>
            <ProgressLine progress={state.progress} label={t('output.running', { opener: nameOf(opener) })} />
          </>
        ) : null}
        {state.kind === 'failed' && state.fault.code === 'cancelled' ? (
          <p className={styles.dim}>{t('output.cancelled')}</p>
        ) : null}
        {state.kind === 'failed' && state.fault.code !== 'cancelled' ? <FaultNote fault={state.fault} /> : null}
        {state.kind === 'done' && state.exitCode !== null ? (
          <p className={state.exitCode === 0 ? styles.ended : styles.endedBadly}>
            {state.exitCode === 0 ? <IconCheck size={14} aria-hidden /> : <IconX size={14} aria-hidden />}
            {state.exitCode === 0 ? t('output.ok') : t('output.code', { code: state.exitCode })}
          </p>
        ) : null}
        {state.kind === 'done' ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard
          <pre className={styles.output} tabIndex={0} role="log" aria-label={t('output.text')}>
            {state.output === '' ? t('output.nothing') : state.output}
          </pre>
        ) : null}
      </div>
      <Group justify="flex-end" mt="md" gap="xs">
        {state.kind === 'running' ? (
          <Button variant="default" onClick={cancel} disabled={state.cancelling}>
            {t('output.cancel')}
          </Button>
        ) : (
          <Button variant="default" onClick={again}>
            {t('output.again')}
          </Button>
        )}
        <Button onClick={onClose}>{t('output.close')}</Button>
      </Group>
    </Modal>
  );
}
