// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Settings } from '#contract/settings';
import { fakeFault } from '#renderer/client/fake-engine.ts';
import { showPage } from '#renderer/client/testing.tsx';
import { SettingsPage } from './SettingsPage.tsx';

const initial: Settings = { theme: 'system', density: 'dense', language: 'en', font: 'inter' };

describe('the settings', () => {
  it('are changed one by one, at once', async () => {
    let settings = initial;
    const change = (patch: object) => {
      settings = { ...settings, ...patch };
      return settings;
    };
    const { calls } = await showPage(<SettingsPage />, { settings: { get: () => settings, change } });
    await userEvent.setup().click(await screen.findByRole('radio', { name: 'Dark' }));
    await waitFor(() => expect((screen.getByRole('radio', { name: 'Dark' }) as HTMLInputElement).checked).toBe(true));
    expect(calls.filter(({ method }) => method === 'settings.change').map(({ input }) => input)).toEqual([
      { theme: 'dark' },
    ]);
  });

  it('go back to what they were when the engine refuses, and say why', async () => {
    const change = () => {
      throw fakeFault('file.diskFull', { path: 'settings.json' });
    };
    await showPage(<SettingsPage />, { settings: { get: () => initial, change } });
    await waitFor(() => expect((screen.getByRole('radio', { name: 'Dense' }) as HTMLInputElement).checked).toBe(true));
    await userEvent.setup().click(screen.getByRole('radio', { name: 'Comfortable' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The disk with settings.json is full.');
    expect((screen.getByRole('radio', { name: 'Dense' }) as HTMLInputElement).checked).toBe(true);
  });
});
