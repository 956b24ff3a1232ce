import { Menu, Tooltip, UnstyledButton } from '@mantine/core';
import { IconCheck, IconChevronDown, IconDatabase, IconFolderOpen } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCurrentSource } from '#renderer/client/current-source.ts';
import { useOpenSourceFile, useShowSource } from '#renderer/client/open-source.ts';
import { sourceQueries } from '#renderer/client/source-queries.ts';
import { TimeAgo } from '#renderer/ui/TimeAgo.tsx';
import classes from './source-switcher.module.css';
import { useFreshest } from './use-source-numbers.ts';

/** Which source is shown: its name, kind and freshness, and the others to switch to. */
export function SourceSwitcher() {
  const { t } = useTranslation('shell');
  const source = useCurrentSource();
  const freshestAt = useFreshest();
  const { data: sources = [] } = useQuery(sourceQueries.list());
  const navigate = useNavigate();
  const show = useShowSource();
  const openFile = useOpenSourceFile();
  return (
    <Menu position="bottom-start" width={300}>
      <Menu.Target>
        <UnstyledButton
          className={classes.button}
          aria-label={t('source.switch', { name: source?.name ?? t('source.none') })}
        >
          <span className={classes.kind} data-kind={source?.kind}>
            {source === null ? '–' : t(`source.kind.${source.kind}`)}
          </span>
          <span className={classes.name}>{source?.name ?? t('source.none')}</span>
          {freshestAt !== null && (
            <span className={classes.fresh}>
              <TimeAgo at={freshestAt} />
            </span>
          )}
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {sources.length > 0 && <Menu.Label>{t('source.label')}</Menu.Label>}
        {sources.slice(0, 12).map((each) => (
          <Tooltip key={each.id} label={each.path} position="right" openDelay={700}>
            <Menu.Item
              leftSection={each.id === source?.id ? <IconCheck size={15} /> : <IconDatabase size={15} />}
              rightSection={
                <span className={classes.kind} data-kind={each.kind}>
                  {t(`source.kind.${each.kind}`)}
                </span>
              }
              onClick={() => show(each)}
            >
              {each.name}
            </Menu.Item>
          </Tooltip>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconFolderOpen size={15} />} onClick={() => void openFile()}>
          {t('source.openFile')}
        </Menu.Item>
        <Menu.Item onClick={() => void navigate({ to: '/sources' })}>{t('source.manage')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
