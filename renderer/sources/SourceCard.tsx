import { ActionIcon, Badge, Menu } from '@mantine/core';
import { IconDots, IconFolder, IconPencil, IconRefresh, IconStar, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '#contract/sources';
import { useShowSource } from '#renderer/client/open-source.ts';
import { shell } from '#renderer/client/shell.ts';
import { localText } from '#renderer/ui/format.ts';
import { TimeAgo } from '#renderer/ui/TimeAgo.tsx';
import { useForgetSource, useReopenSource, useSetDefaultSource } from './mutations.ts';
import { RenameDialog } from './RenameDialog.tsx';
import classes from './sources.module.css';

interface Props {
  readonly source: Source;
  /** The source the other pages show. */
  readonly shown: boolean;
  /** The one whose details stand beside the list. */
  readonly picked: boolean;
  readonly onPick: () => void;
}

/** One remembered source: pick it for its details, show it, or change its entry. */
export function SourceCard({ source, shown, picked, onPick }: Props) {
  const { t } = useTranslation('sources');
  const show = useShowSource();
  const reopen = useReopenSource();
  const setDefault = useSetDefaultSource();
  const forget = useForgetSource();
  const [renaming, setRenaming] = useState(false);
  return (
    <li className={classes.source} data-picked={picked || undefined}>
      <button
        type="button"
        className={classes.pick}
        onClick={onPick}
        onDoubleClick={() => show(source)}
        aria-pressed={picked}
      >
        <span className={classes.sourceName}>
          <bdi>{source.name}</bdi>
          {shown && (
            <Badge size="xs" variant="filled">
              {t('shown')}
            </Badge>
          )}
          {source.isDefault && (
            <Badge size="xs" variant="default">
              {t('default')}
            </Badge>
          )}
        </span>
        <span className={classes.path}>
          <bdi>{source.path}</bdi>
        </span>
        <span className={classes.meta}>
          {t(`kind.${source.kind}`)} · {t('opened')} <TimeAgo at={localText(source.openedAt)} />
        </span>
      </button>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <ActionIcon className={classes.more} aria-label={t('actionsFor', { name: source.name })}>
            <IconDots size={17} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconRefresh size={15} />} onClick={() => reopen(source)}>
            {t('reopen')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconStar size={15} />}
            disabled={source.isDefault}
            onClick={() => setDefault.mutate(source)}
          >
            {t('makeDefault')}
          </Menu.Item>
          <Menu.Item leftSection={<IconPencil size={15} />} onClick={() => setRenaming(true)}>
            {t('rename')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconFolder size={15} />}
            onClick={() => void shell.reveal({ path: source.path }).catch(() => {})}
          >
            {t('reveal')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconTrash size={15} />} onClick={() => forget.mutate(source)}>
            {t('forget')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {renaming && <RenameDialog source={source} onClose={() => setRenaming(false)} />}
    </li>
  );
}
