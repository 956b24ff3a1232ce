import { Menu } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import css from './ContextMenu.module.css';

export interface MenuPoint {
  readonly x: number;
  readonly y: number;
}

interface ContextMenuProps {
  /** Where in the window it opens; null = closed. */
  readonly at: MenuPoint | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A menu at a point of the window: for right clicks, and for the menu key at the place of the keyboard. */
export function ContextMenu({ at, onClose, children }: ContextMenuProps) {
  if (!at) return null;
  return (
    <Menu
      opened
      onChange={(opened) => !opened && onClose()}
      position="bottom-start"
      offset={2}
      withinPortal
      classNames={{ item: css.item ?? '', dropdown: css.dropdown ?? '' }}
      shadow="md"
      key={`${at.x},${at.y}`}
    >
      <Menu.Target>
        <span aria-hidden="true" style={{ position: 'fixed', left: at.x, top: at.y, width: 1, height: 1 }} />
      </Menu.Target>
      <Menu.Dropdown>
        <FocusBack />
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Gives the focus back to where it was, unless what was chosen took it (a dialog). */
function FocusBack() {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      const now = document.activeElement;
      const free = now === null || now === document.body || now.closest('[role=menu]') !== null;
      if (free && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return null;
}
