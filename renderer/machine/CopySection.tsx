import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TextFormat } from '#contract/exports';
import type { Section } from '#contract/fleet';
import { useMachineView } from './machine-context.ts';
import { useCopy } from './useCopy.ts';

export const textFormats: readonly TextFormat[] = ['text', 'csv', 'json', 'markdown'];

interface CopySectionProps {
  readonly section: Section;
  /** The rows to copy, as shown: filtered and sorted. */
  readonly order: readonly number[];
}

/** Copies a section as it is shown, in the format chosen. */
export function CopySection({ section, order }: CopySectionProps) {
  const { t } = useTranslation('machine');
  const { wording } = useMachineView();
  const copy = useCopy();
  const label = t('copy.section', { title: wording.title(section) });
  return (
    <Menu position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <Tooltip label={label} openDelay={500}>
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={label}>
            <IconCopy size={15} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('copy.rows', { count: order.length })}</Menu.Label>
        {textFormats.map((format) => (
          <Menu.Item key={format} onClick={() => void copy.rows(section, order, format, true)}>
            {t(`copy.as.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
