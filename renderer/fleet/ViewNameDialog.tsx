import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface ViewNameDialogProps {
  readonly title: string;
  readonly name: string;
  readonly onClose: () => void;
  readonly onName: (name: string) => void;
}

/** Asks for a view's name. */
export function ViewNameDialog({ title, name, onClose, onName }: ViewNameDialogProps) {
  const { t } = useTranslation('fleet');
  const [text, setText] = useState(name);
  const trimmed = text.trim();
  return (
    <Modal opened onClose={onClose} title={title} size="sm">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (trimmed) onName(trimmed);
        }}
      >
        <TextInput
          data-autofocus
          label={t('view.name')}
          value={text}
          maxLength={80}
          onChange={(event) => setText(event.target.value)}
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" disabled={!trimmed}>
            {t('view.save')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
