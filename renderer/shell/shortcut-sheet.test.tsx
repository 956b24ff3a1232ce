// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { closeOverlay, openOverlay } from '#renderer/client/overlays.ts';
import { showPage } from '#renderer/client/testing.tsx';
import { i18n } from '#renderer/i18n/setup.ts';
import { useMachineKeys } from '#renderer/machine/useMachineKeys.ts';
import { gridCommand } from '#renderer/ui/table/grid-command.ts';
import { ShortcutSheet } from './ShortcutSheet.tsx';
import { capOf, shortcutGroups } from './shortcuts.ts';
import { useShortcuts } from './use-shortcuts.ts';

afterEach(closeOverlay);

const sources = import.meta.glob<string>(['../../main/shell/menu.ts', '../ui/filter/FilterInput.tsx'], {
  eager: true,
  query: '?raw',
  import: 'default',
});
const sourceOf = (name: string) => Object.entries(sources).find(([path]) => path.endsWith(name))?.[1] ?? '';

/** Presses that the sheet lists in some groups: `Mod+K`; of several one after the other each. */
const listed = (...groups: string[]) =>
  new Set(
    shortcutGroups
      .filter(({ key }) => groups.includes(key))
      .flatMap(({ shortcuts }) => shortcuts.flatMap(({ keys }) => keys.flatMap((press) => press.split(' ')))),
  );

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const names =
  'ArrowUp ArrowDown ArrowLeft ArrowRight Home End PageUp PageDown Enter Escape Tab Backspace Delete Insert ContextMenu';
const functions = Array.from({ length: 12 }, (_, index) => `F${index + 1}`);
const everyKey = [...letters, ...'0123456789/?,.+-', ' ', ...names.split(' '), ...functions];
const held = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const modifiers = [
  {},
  { shiftKey: true },
  { altKey: true },
  { ctrlKey: true },
  { ctrlKey: true, shiftKey: true },
  { altKey: true, shiftKey: true },
];
const everyPress = everyKey.flatMap((key) => modifiers.map((part) => ({ key, ...held, ...part })));

/** A press as the sheet writes it, by another name for the control key. */
function written(press: (typeof everyPress)[number], control: string): string {
  const { key, ctrlKey, shiftKey, altKey } = press;
  const name = key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key;
  return [ctrlKey && control, altKey && 'Alt', shiftKey && 'Shift', name].filter(Boolean).join('+');
}
const isListed = (press: (typeof everyPress)[number], list: ReadonlySet<string>) =>
  list.has(written(press, 'Mod')) || list.has(written(press, 'Ctrl'));

const unlisted = (presses: typeof everyPress, list: ReadonlySet<string>) =>
  presses.filter((press) => !isListed(press, list)).map((press) => written(press, 'Mod'));

/** Presses that a page with these keys takes for itself. */
async function taken(Keys: () => null): Promise<typeof everyPress> {
  await showPage(<Keys />, {});
  return everyPress.filter((press) => {
    const event = new KeyboardEvent('keydown', { ...press, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    closeOverlay();
    return event.defaultPrevented;
  });
}

describe('the shortcut sheet', () => {
  it('has every key of a table', () => {
    const extent = { rows: 100, columns: 5, page: 10 };
    for (const [row, groups] of [
      [50, ['machines']],
      [-1, ['machines', 'columns']],
    ] as const) {
      const at = { row, column: 2 };
      const list = listed(...groups);
      const others = everyPress.filter((press) => {
        const command = gridCommand(press, at, extent);
        if (command === null || command.type === 'letter' || isListed(press, list)) return false;
        // Shift extends from any key that moves; another modifier that changes nothing is no key of its own.
        const bare = gridCommand({ ...press, ...held }, at, extent);
        const same = (a: typeof command, b: typeof bare) =>
          a.type === b?.type && (a.type !== 'move' || b.type !== 'move' || a.to.column === b.to.column);
        return !(same(command, bare) && isListed({ ...press, ...held }, list)) && !(press.shiftKey && press.ctrlKey);
      });
      expect(others.map((press) => written(press, 'Ctrl'))).toEqual([]);
    }
  });

  it('has every key of the window', async () => {
    const list = listed('everywhere');
    const keys = await taken(() => {
      useShortcuts();
      return null;
    });
    expect(keys.length).toBeGreaterThan(5);
    // A question mark is typed with Shift on most keyboards.
    expect(unlisted(keys, list).filter((keys) => keys !== 'Shift+?')).toEqual([]);
  });

  it('has every key of a machine', async () => {
    const list = listed('everywhere', 'machine');
    const nothing = () => {};
    const keys = await taken(() => {
      useMachineKeys({
        isOn: true,
        copy: nothing,
        find: nothing,
        step: nothing,
        back: nothing,
        previous: nothing,
        next: nothing,
      });
      return null;
    });
    expect(keys.length).toBeGreaterThan(5);
    // Some keys do the same with a modifier more.
    const same = /^(?:Alt\+Shift\+|Shift\+Backspace|(?:Alt|Mod)\+(?:Shift\+)?F3)/;
    expect(unlisted(keys, list).filter((keys) => !same.test(keys))).toEqual([]);
  });

  it('has every key of the menu', () => {
    const accelerators = [...sourceOf('shell/menu.ts').matchAll(/accelerator: '([^']+)'/g)].map(([, keys = '']) =>
      keys.replace(/^(CmdOrCtrl|Command|Ctrl)\+/, 'Mod+'),
    );
    expect(accelerators.length).toBeGreaterThan(8);
    const list = listed('everywhere');
    expect(accelerators.filter((keys) => !list.has(keys))).toEqual([]);
  });

  it('has every key of the filter', () => {
    const used = [...sourceOf('FilterInput.tsx').matchAll(/event\.key === '([^']+)'/g)].map(([, key = '']) =>
      key === ' ' ? 'Space' : key,
    );
    expect(used).toContain('Tab');
    const list = [...listed('everywhere', 'filter')].map((press) => press.split('+').at(-1));
    expect(used.filter((key) => !list.includes(key))).toEqual([]);
  });

  it('says each thing once, and on macOS nothing that the system keeps for itself', () => {
    for (const { key, shortcuts } of shortcutGroups) {
      const texts = shortcuts.map(({ text }) => text);
      expect([key, new Set(texts).size]).toEqual([key, texts.length]);
      for (const text of ['title', ...texts]) expect(i18n.exists(`shell:shortcuts.${key}.${text}`)).toBe(true);
      const keys = shortcuts.flatMap((shortcut) => shortcut.keys);
      expect([key, new Set(keys).size]).toEqual([key, keys.length]);
      const caps = keys.map((press) => press.split('+').map((part) => capOf(part, (name) => name, true)));
      for (const taken of ['⌘ Space', '⌘ Tab', '⌘ H', '⌘ M']) {
        expect(caps.map((press) => press.join(' '))).not.toContain(taken);
      }
    }
    expect(capOf('Mod', String, true)).toBe('⌘');
    expect(capOf('Mod', String, false)).toBe('Ctrl');
  });

  it('shows them as caps', async () => {
    await showPage(<ShortcutSheet />, {});
    openOverlay('shortcuts');
    const group = await screen.findByRole('region', { name: 'On a machine' });
    const line = within(group).getByText('Back to the list').parentElement;
    expect(line?.textContent).toBe('Back to the listAlt←/Backspace');
  });
});
