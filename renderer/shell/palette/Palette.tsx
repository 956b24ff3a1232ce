import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { closeOverlay, useOverlay } from '#renderer/client/overlays.ts';
import { PaletteBox } from './PaletteBox.tsx';
import classes from './palette.module.css';

/** Ctrl+K: finds anything and goes there. */
export function Palette() {
  const { t } = useTranslation('palette');
  const open = useOverlay('palette');
  return (
    <Modal.Root
      opened={open}
      onClose={closeOverlay}
      centered={false}
      yOffset="11vh"
      size={680}
      padding={0}
      classNames={{ content: classes.dialog, body: classes.body }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={t('label')}>
        <Modal.Body>
          <PaletteBox onDone={closeOverlay} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
