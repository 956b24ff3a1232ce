import { ActionIcon, Popover } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './fleet.module.css';

/** Filters that show what the language can say; each has its sentence under `example.<key>`. */
const examples = [
  ['words', 'dupont paris'],
  ['phrase', '"windows 11"'],
  ['field', 'os:windows'],
  ['exact', 'tag=paris'],
  ['size', 'ram<8G'],
  ['range', 'ram:4G..8G'],
  ['date', 'last>30d'],
  ['not', '-os:windows'],
  ['or', 'os:ubuntu or os:debian'],
  ['group', '(os:ubuntu or os:debian) ram>=16G'],
  ['network', 'ip:192.168.10.0/24'],
  ['mac', 'mac:00-1B-63'],
  ['version', 'osVersion<10.0.22000'],
  ['software', 'software(name:firefox version:<115)'],
  ['without', '-software(name:libreoffice)'],
  ['empty', 'serial:empty'],
] as const;

/** Explains the filter language by examples that fill the bar. */
export function FilterHelp({ onExample }: { readonly onExample: (filter: string) => void }) {
  const { t } = useTranslation('fleet');
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={520} shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon size={24} aria-label={t('filter.help')} title={t('filter.help')} onClick={() => setOpened(!opened)}>
          <IconHelp size={15} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p="sm" mah="70vh" style={{ overflow: 'auto' }}>
        <p className={css.hint} style={{ whiteSpace: 'normal', margin: '0 6px 8px' }}>
          {t('filter.helpText')}
        </p>
        {examples.map(([key, filter]) => (
          <button
            key={key}
            type="button"
            className={css.example}
            onClick={() => {
              onExample(filter);
              setOpened(false);
            }}
          >
            <code>{filter}</code>
            <span>{t(`example.${key}`)}</span>
          </button>
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}
