import { Button, Group, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '#contract/sources';
import { faultOf } from '#renderer/client/fault-error.ts';
import { FaultNote } from '#renderer/ui/FaultNote.tsx';
import { useRenameSource } from './mutations.ts';

interface Props {
  readonly source: Source;
  readonly onClose: () => void;
}

/** Another name for a source, 1 to 80 characters. */
export function RenameDialog({ source, onClose }: Props) {
  const { t } = useTranslation('sources');
  const [name, setName] = useState(source.name);
  const rename = useRenameSource();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    rename.mutate({ source, name: name.trim() }, { onSuccess: onClose });
  };
  return (
    <Modal opened onClose={onClose} title={t('renameTitle')}>
      <form onSubmit={submit}>
        <TextInput
          label={t('name')}
          value={name}
          maxLength={80}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
          mb="md"
        />
        {rename.error !== null && <FaultNote fault={faultOf(rename.error)} />}
        <Group justify="flex-end" gap="xs" mt="md">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" disabled={name.trim() === '' || rename.isPending}>
            {t('rename')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
