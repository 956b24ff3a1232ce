import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ContextMenu, type MenuPoint } from '#renderer/ui/ContextMenu.tsx';
import { modifierKey } from '#renderer/ui/keys.ts';

export interface RowMenuAt extends MenuPoint {
  readonly title: string;
  readonly text: string;
  /** The cell's values, as they read and as criteria of the filter. */
  readonly values: readonly { readonly text: string; readonly criterion: string }[];
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
  readonly onCriterion: (criterion: string, negated: boolean) => void;
  readonly onCompare: () => void;
}

const LONGEST = 40;
/** Values of one cell that are offered; who has more uses the facets. */
const MOST_VALUES = 4;

/** What can be done with a machine and with the value under the pointer. */
export function RowMenu(props: RowMenuProps) {
  const { at, picked } = props;
  const { t } = useTranslation('fleet');
  const values = at?.values.slice(0, MOST_VALUES) ?? [];
  const short = (text: string) =>
    text === '' ? t('facets.empty') : text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
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
      <Menu.Item onClick={props.onCopyRows} rightSection={`${modifierKey} C`}>
        {t('row.copyRows')}
      </Menu.Item>
      {values.length > 0 && <Menu.Divider />}
      {values.map(({ text, criterion }) => (
        <Menu.Item key={criterion} onClick={() => props.onCriterion(criterion, false)}>
          {t('row.only', { value: short(text) })}
        </Menu.Item>
      ))}
      {values.map(({ text, criterion }) => (
        <Menu.Item key={criterion} onClick={() => props.onCriterion(criterion, true)}>
          {t('row.without', { value: short(text) })}
        </Menu.Item>
      ))}
      {picked >= 2 && picked <= 6 && (
        <Menu.Item onClick={props.onCompare}>{t('row.compare', { count: picked })}</Menu.Item>
      )}
      {props.openers && <Menu.Divider />}
      {props.openers}
    </ContextMenu>
  );
}
