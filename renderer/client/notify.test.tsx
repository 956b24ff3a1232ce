// @vitest-environment jsdom
import { Modal } from '@mantine/core';
import { cleanNotifications, Notifications } from '@mantine/notifications';
import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { i18n } from '#renderer/i18n/setup.ts';
import { notifyDone, notifyFault } from './notify.ts';
import { showPage } from './testing.tsx';

const show = () =>
  showPage(
    <>
      <Notifications />
      <Modal opened onClose={() => {}} title="Name of the view">
        text
      </Modal>
    </>,
    {},
  );

afterEach(async () => {
  act(() => cleanNotifications());
  await i18n.changeLanguage('en');
});

describe('toasts and dialogs', () => {
  it.each([
    ['en', 'Close'],
    ['fr', 'Fermer'],
  ])('have a cross with a name in %s', async (language, name) => {
    await i18n.changeLanguage(language);
    await show();
    act(() => void notifyDone('Copied'));
    expect(within(await screen.findByRole('dialog')).getByRole('button', { name })).toBeDefined();
    expect(within(await screen.findByRole('status')).getByRole('button', { name })).toBeDefined();
  });

  it('say what went wrong and what to do, at once', async () => {
    await show();
    act(() => notifyFault({ code: 'source.missing', params: { path: '/x.sqlite' }, detail: null }));
    const toast = await screen.findByRole('alert');
    expect(toast.textContent).toContain('The file /x.sqlite is not there.');
    expect(toast.textContent).toContain('Check the drive');
  });
});
