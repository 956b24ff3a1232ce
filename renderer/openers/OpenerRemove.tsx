import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '#contract/fault';
import { faultOf } from '#renderer/client/fault-error.ts';
import { type KnownOpener, removeOpener } from './queries.ts';

interface OpenerRemoveProps {
  readonly opener: KnownOpener;
  readonly onClose: () => void;
  readonly onFault: (fault: Fault) => void;
}

/** Asks once before an opener is removed: it cannot be brought back. */
export function OpenerRemove({ opener, onClose, onFault }: OpenerRemoveProps) {
  const { t } = useTranslation('openers');
  const [busy, setBusy] = useState(false);
  const remove = async () => {
    setBusy(true);
    try {
      await removeOpener(opener.id);
    } catch (error) {
      onFault(faultOf(error));
    }
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      title={<bdi>{t('remove.title', { name: opener.name })}</bdi>}
    >
      <p>{t('remove.text')}</p>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('confirm.cancel')}
        </Button>
        <Button color="red.9" loading={busy} onClick={() => void remove()}>
          {t('remove.run', { name: opener.name })}
        </Button>
      </Group>
    </Modal>
  );
}
