import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconBolt, IconChevronDown, IconExternalLink, IconPower, IconTerminal2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MachineId, SourceId } from '#contract/identifiers';
import { faultOf } from '#renderer/client/fault-error.ts';
import { FaultNote } from '#renderer/ui/FaultNote.tsx';
import { useOpenerName } from './opener-text.ts';
import { type KnownOpener, openerQueries } from './queries.ts';
import { useOpeners } from './useOpeners.tsx';

const icons = { command: IconTerminal2, url: IconExternalLink, wake: IconPower } as const;

interface OpenersItemsProps {
  readonly onPick: (opener: KnownOpener) => void;
}

/** The openers as menu items, for a menu of another's (a context menu); what a pick does is told by `useOpeners`. */
export function OpenersItems({ onPick }: OpenersItemsProps) {
  const { t } = useTranslation('openers');
  const list = useQuery(openerQueries.list);
  const nameOf = useOpenerName();
  if (list.isError) return <FaultNote fault={faultOf(list.error)} onRetry={() => void list.refetch()} />;
  const openers = list.data ?? [];
  const own = openers.filter((opener) => !opener.builtIn);
  const item = (opener: KnownOpener) => {
    const Icon = icons[opener.kind];
    return (
      <Menu.Item key={opener.id} leftSection={<Icon size={14} aria-hidden />} onClick={() => onPick(opener)}>
        <bdi>{nameOf(opener)}</bdi>
      </Menu.Item>
    );
  };
  return (
    <>
      <Menu.Label>{t('menu.title')}</Menu.Label>
      {openers.filter((opener) => opener.builtIn).map(item)}
      {own.length > 0 ? <Menu.Label>{t('menu.own')}</Menu.Label> : null}
      {own.map(item)}
    </>
  );
}

interface OpenersMenuProps {
  readonly source: SourceId;
  readonly machine: MachineId;
  readonly machineName: string;
  readonly compact?: boolean;
}

/** The ways to reach a machine, as a button with a menu. */
export function OpenersMenu({ source, machine, machineName, compact = false }: OpenersMenuProps) {
  const { t } = useTranslation('openers');
  const openers = useOpeners();
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          {compact ? (
            <ActionIcon aria-label={t('menu.open')}>
              <IconBolt size={16} aria-hidden />
            </ActionIcon>
          ) : (
            <Button
              leftSection={<IconBolt size={14} aria-hidden />}
              rightSection={<IconChevronDown size={13} aria-hidden />}
            >
              {t('menu.open')}
            </Button>
          )}
        </Menu.Target>
        <Menu.Dropdown>
          <OpenersItems onPick={(opener) => openers.start(opener, { source, machine, machineName })} />
        </Menu.Dropdown>
      </Menu>
      {openers.dialog}
    </>
  );
}
