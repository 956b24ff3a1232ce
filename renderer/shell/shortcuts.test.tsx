// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { closeOverlay } from '#renderer/client/overlays.ts';
import { showPage } from '#renderer/client/testing.tsx';
import { ShortcutSheet } from './ShortcutSheet.tsx';
import { useShortcuts } from './use-shortcuts.ts';

function Page() {
  useShortcuts();
  return (
    <>
      <nav data-pane>
        <button type="button">rail</button>
      </nav>
      <main data-pane tabIndex={-1}>
        <input aria-label="filter" />
        <input type="radio" aria-label="dark" />
        {/* biome-ignore lint/a11y/useSemanticElements: the machine table is a grid of divs too */}
        <div role="grid" tabIndex={-1} aria-label="machines" />
      </main>
      <ShortcutSheet />
    </>
  );
}

const show = async () => {
  // jsdom lays nothing out: every pane counts as seen.
  Element.prototype.getClientRects = () => [{}] as never;
  const page = await showPage(<Page />, {});
  return { ...page, user: userEvent.setup() };
};

afterEach(closeOverlay);

describe('keys of the window', () => {
  it('g then a letter goes to a page, the letter alone does not', async () => {
    const { user, location } = await show();
    await user.keyboard('m');
    expect(location().pathname).toBe('/here');
    await user.keyboard('gm');
    await waitFor(() => expect(location().pathname).toBe('/machines'));
    await user.keyboard('gs');
    await waitFor(() => expect(location().pathname).toBe('/sources'));
  });

  it('Ctrl and a number goes to a page of the rail', async () => {
    const { user, location } = await show();
    await user.keyboard('{Control>}4{/Control}');
    await waitFor(() => expect(location().pathname).toBe('/settings'));
  });

  it('letters in a field are text', async () => {
    const { user, location } = await show();
    const field = screen.getByRole('textbox', { name: 'filter' });
    await user.type(field, 'gm?');
    expect((field as HTMLInputElement).value).toBe('gm?');
    expect(location().pathname).toBe('/here');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('letters in a table are its type-ahead', async () => {
    const { user, location } = await show();
    screen.getByRole('grid').focus();
    await user.keyboard('gm');
    expect(location().pathname).toBe('/here');
    await user.keyboard('{Control>}2{/Control}');
    await waitFor(() => expect(location().pathname).toBe('/machines'));
  });

  it('? shows the sheet', async () => {
    const { user } = await show();
    await user.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeDefined();
  });

  it('a radio button takes no letters: ? shows the sheet from there too', async () => {
    const { user } = await show();
    screen.getByRole('radio').focus();
    await user.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeDefined();
  });

  it('F6 goes from pane to pane and round', async () => {
    const { user } = await show();
    const rail = screen.getByRole('button', { name: 'rail' });
    await user.keyboard('{F6}');
    expect(document.activeElement).toBe(rail);
    await user.keyboard('{F6}');
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    await user.keyboard('{Shift>}{F6}{/Shift}');
    expect(document.activeElement).toBe(rail);
  });
});
