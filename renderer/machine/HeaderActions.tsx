import { ActionIcon, Button, Kbd, Menu, Tooltip } from '@mantine/core';
import {
  IconArrowsDiff,
  IconChevronDown,
  IconChevronUp,
  IconCopy,
  IconDatabase,
  IconDots,
  IconSearch,
  IconX,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import page from './machine.module.css';
import { useMachineView } from './machine-context.ts';
import { copyables, useCopyFact } from './useCopyFact.ts';

export interface HeaderActionsProps {
  /** The openers' menu: another feature, so the route puts it in. */
  readonly openers: ReactNode;
  readonly onFind: () => void;
  readonly onRecord: () => void;
  readonly onCompare: () => void;
  /** To the machine before or after in the list it was opened from; absent without a list or at its ends. */
  readonly onPrevious?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
  readonly hasList: boolean;
  /** Back to the list; only on the page. */
  readonly onBack?: (() => void) | undefined;
  /** Only in the reading pane. */
  readonly onOpen?: (() => void) | undefined;
  readonly onClose?: (() => void) | undefined;
}

/** What can be done with the machine, at the right of its name. */
export function HeaderActions(props: HeaderActionsProps) {
  const { t } = useTranslation('machine');
  const { machine } = useMachineView();
  const copyFact = useCopyFact(machine);
  return (
    <div className={page.actions} role="toolbar" aria-label={t('actions.title')}>
      {props.openers}
      {props.onOpen === undefined ? null : (
        <Button variant="default" onClick={props.onOpen}>
          {t('actions.open')}
        </Button>
      )}
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          {props.onOpen === undefined ? (
            <Button variant="default" leftSection={<IconCopy size={14} aria-hidden />}>
              {t('actions.copy')}
            </Button>
          ) : (
            <ActionIcon aria-label={t('actions.more')}>
              <IconDots size={16} aria-hidden />
            </ActionIcon>
          )}
        </Menu.Target>
        <Menu.Dropdown>
          {copyables.map(({ key, letter }) => (
            <Menu.Item
              key={key}
              disabled={copyFact.valueFor(key) === ''}
              onClick={() => copyFact.copy(key)}
              rightSection={
                <span className={page.keys}>
                  <Kbd size="xs">c</Kbd> <Kbd size="xs">{letter}</Kbd>
                </span>
              }
            >
              {t('copy.this', { label: t(`fact.${key}`) })}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item leftSection={<IconArrowsDiff size={14} aria-hidden />} onClick={props.onCompare}>
            {t('actions.compare')}
          </Menu.Item>
          <Menu.Item leftSection={<IconDatabase size={14} aria-hidden />} onClick={props.onRecord}>
            {t('actions.record')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Tooltip label={t('actions.find')}>
        <ActionIcon onClick={props.onFind} aria-label={t('actions.find')}>
          <IconSearch size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
      {props.hasList ? (
        <>
          <Tooltip label={t('actions.previous')}>
            <ActionIcon
              onClick={props.onPrevious}
              disabled={props.onPrevious === undefined}
              aria-label={t('actions.previous')}
            >
              <IconChevronUp size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t('actions.next')}>
            <ActionIcon onClick={props.onNext} disabled={props.onNext === undefined} aria-label={t('actions.next')}>
              <IconChevronDown size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </>
      ) : null}
      {props.onClose === undefined ? null : (
        <ActionIcon onClick={props.onClose} aria-label={t('actions.close')}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      )}
    </div>
  );
}
