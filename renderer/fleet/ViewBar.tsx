import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './fleet.module.css';
import { useSavedViews } from './useSavedViews.ts';
import { ViewNameDialog } from './ViewNameDialog.tsx';
import { isBuiltIn, type MachineView, toView } from './views.ts';

interface ViewBarProps {
  readonly views: readonly MachineView[];
  readonly view: MachineView | undefined;
  readonly modified: boolean;
  readonly state: Omit<MachineView, 'id' | 'name'>;
  readonly onOpen: (view: MachineView) => void;
  /** Forgets the columns changed since, so that the view's own show. */
  readonly onColumnsReset: () => void;
}

/** Saved views: open one, save what is shown as one, update, rename, delete. */
export function ViewBar({ views, view, modified, state, onOpen, onColumnsReset }: ViewBarProps) {
  const { t } = useTranslation('fleet');
  const saving = useSavedViews();
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null);
  const nameOf = (one: MachineView) => one.name ?? t(`view.${one.id}`);
  const own = view !== undefined && !isBuiltIn(view);

  const save = async (id: string, name: string) => {
    const saved = toView(id, name, state);
    if (!(await saving.keep(saved))) return;
    onColumnsReset();
    onOpen(saved);
  };
  const rename = async (name: string) => {
    if (view) await saving.keep(toView(view.id, name, view));
  };
  const remove = async () => {
    if (!view || !(await saving.remove(view.id))) return;
    onColumnsReset();
    if (views[0]) onOpen(views[0]);
  };

  return (
    <nav className={css.views} aria-label={t('view.label')}>
      {views.map((one) => (
        <button
          key={one.id}
          type="button"
          className={css.view}
          aria-current={one.id === view?.id || undefined}
          onClick={() => onOpen(one)}
        >
          {nameOf(one)}
          {one.id === view?.id && modified && <span className={css.modified}>{t('view.modified')}</span>}
        </button>
      ))}
      {modified && (
        <ActionIcon size={24} aria-label={t('view.saveAs')} title={t('view.saveAs')} onClick={() => setNaming('new')}>
          <IconPlus size={14} />
        </ActionIcon>
      )}
      <Menu position="bottom-start">
        <Menu.Target>
          <ActionIcon size={24} aria-label={t('view.menu')} title={t('view.menu')}>
            <IconDots size={14} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setNaming('new')}>{t('view.saveAs')}</Menu.Item>
          {own && modified && (
            <Menu.Item onClick={() => save(view.id, nameOf(view))}>
              {t('view.update', { name: nameOf(view) })}
            </Menu.Item>
          )}
          {modified && view && (
            <Menu.Item
              onClick={() => {
                onColumnsReset();
                onOpen(view);
              }}
            >
              {t('view.reset')}
            </Menu.Item>
          )}
          {own && <Menu.Divider />}
          {own && <Menu.Item onClick={() => setNaming('rename')}>{t('view.rename')}</Menu.Item>}
          {own && (
            <Menu.Item color="red" onClick={remove}>
              {t('view.remove', { name: nameOf(view) })}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {naming && (
        <ViewNameDialog
          title={t(naming === 'new' ? 'view.saveAs' : 'view.rename')}
          name={naming === 'rename' && view ? nameOf(view) : ''}
          onClose={() => setNaming(null)}
          onName={(name) => {
            setNaming(null);
            void (naming === 'new' ? save(crypto.randomUUID(), name) : rename(name));
          }}
        />
      )}
    </nav>
  );
}
