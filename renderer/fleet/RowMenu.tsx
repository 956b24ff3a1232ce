import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cell } from '#contract/identifiers';
import { ContextMenu, type MenuPoint } from '#renderer/ui/ContextMenu.tsx';

export interface RowMenuAt extends MenuPoint {
  readonly name: string;
  readonly title: string;
  readonly value: Cell;
  readonly text: string;
}

interface RowMenuProps {
  readonly at: RowMenuAt | null;
  /** Machines that can be compared: 2 to 6. */
  readonly picked: number;
  readonly openers: ReactNode;
  readonly onClose: () => void;
  readonly onOpen: () => void;
  readonly onPreview: () => void;
  readonly onCopyCell: () => void;
  readonly onCopyRows: () => void;
  readonly onCriterion: (negated: boolean) => void;
  readonly onCompare: () => void;
}

const LONGEST = 40;

/** What can be done with a machine and with the value under the pointer. */
export function RowMenu(props: RowMenuProps) {
  const { at, picked } = props;
  const { t } = useTranslation('fleet');
  const value = !at?.text ? t('facets.empty') : at.text.length > LONGEST ? `${at.text.slice(0, LONGEST)}…` : at.text;
  return (
    <ContextMenu at={at} onClose={props.onClose}>
      <Menu.Item onClick={props.onOpen} rightSection="Enter">
        {t('row.open')}
      </Menu.Item>
      <Menu.Item onClick={props.onPreview} rightSection={t('keys.space')}>
        {t('row.preview')}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item onClick={props.onCopyCell} disabled={!at?.text}>
        {t('row.copyCell', { column: at?.title })}
      </Menu.Item>
      <Menu.Item onClick={props.onCopyRows} rightSection="Ctrl C">
        {t('row.copyRows')}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item onClick={() => props.onCriterion(false)}>{t('row.only', { value })}</Menu.Item>
      <Menu.Item onClick={() => props.onCriterion(true)}>{t('row.without', { value })}</Menu.Item>
      {picked >= 2 && picked <= 6 && (
        <Menu.Item onClick={props.onCompare}>{t('row.compare', { count: picked })}</Menu.Item>
      )}
      {props.openers && <Menu.Divider />}
      {props.openers}
    </ContextMenu>
  );
}
