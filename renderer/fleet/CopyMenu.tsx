import { Menu } from '@mantine/core';
import { IconChevronDown, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TextFormat } from '#contract/exports';
import { modifierKey } from '#renderer/ui/keys.ts';
import { BarButton } from './BarButton.tsx';

interface CopyMenuProps {
  readonly onCopy: (format: TextFormat, headers: boolean) => void;
}

const ways = [
  ['text', 'text', false],
  ['withHeaders', 'text', true],
  ['csv', 'csv', true],
  ['json', 'json', true],
  ['markdown', 'markdown', true],
] as const;

/** Copies the selected machines, in the columns shown, in one of five ways. */
export function CopyMenu({ onCopy }: CopyMenuProps) {
  const { t } = useTranslation('fleet');
  return (
    <Menu position="top-start">
      <Menu.Target>
        <BarButton Icon={IconCopy} label={t('copy.title')} rightSection={<IconChevronDown size={12} />} />
      </Menu.Target>
      <Menu.Dropdown>
        {ways.map(([key, format, headers]) => (
          <Menu.Item
            key={key}
            onClick={() => onCopy(format, headers)}
            rightSection={key === 'text' ? `${modifierKey} C` : undefined}
          >
            {t(`copy.${key}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
