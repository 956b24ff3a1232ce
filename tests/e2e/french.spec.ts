import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type App, startApp } from './app.ts';
import { Console } from './console.ts';
import { fleetFile } from './fleet-file.ts';

function sentences(language: string): Set<string> {
  const folder = join('renderer', 'i18n', language);
  const texts = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value as Record<string, unknown>).flatMap(texts);
  return new Set(readdirSync(folder).flatMap((file) => texts(JSON.parse(readFileSync(join(folder, file), 'utf8')))));
}

const french = sentences('fr');
const onlyEnglish = new Set([...sentences('en')].filter((text) => text.length > 3 && !french.has(text)));

/** Values of the demo fleet, and the filter typed, that happen to look like a text of ours. */
const data = new Set(['Other', 'nordouest.example', 'name:zzzzz']);

/** Lines and names on screen that are English catalogue texts, or keys without a text. Inventory data is not translated. */
async function foreign(page: Page): Promise<string[]> {
  const shown = (await page.evaluate(`
    [document.body.innerText.split('\\n'), [...document.querySelectorAll('[aria-label],[title],[placeholder]')].flatMap((element) =>
      ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''))].flat()`)) as string[];
  const isKey = (text: string) => /^[a-z]+(?:[.:][a-z][A-Za-z]+)+$/.test(text) && !data.has(text);
  return [
    ...new Set(
      shown.map((text) => text.trim()).filter((text) => (onlyEnglish.has(text) && !data.has(text)) || isKey(text)),
    ),
  ];
}

let app: App;
let ui: Console;
test.beforeAll(async () => {
  app = await startApp({ file: fleetFile });
  ui = new Console(app.page);
  await ui.ready();
  await ui.open('Settings');
  await app.page.getByText('Français', { exact: true }).click();
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'fr');
});
test.afterAll(() => app.stop());

const routes = [
  '/overview',
  '/machines',
  '/machines?filter=name%3Azzzzz',
  '/machines?filter=ram%3C(',
  '/machine/40',
  '/compare?ids=40,41,42',
  '/sources',
  '/settings',
];

for (const route of routes) {
  test(`${route} is French`, async () => {
    await app.page.evaluate(`location.hash = '#${route}'`);
    await app.page.waitForTimeout(1200);
    expect(await foreign(app.page)).toEqual([]);
  });
}

test('the tabs of a machine, the palette and the shortcut sheet are French', async () => {
  await app.page.evaluate("location.hash = '#/machine/40'");
  for (const tab of await app.page.getByRole('tab').all()) {
    await tab.click();
    expect(await foreign(app.page)).toEqual([]);
  }
  await app.page.keyboard.press('?');
  await app.page.waitForTimeout(400);
  expect(await foreign(app.page)).toEqual([]);
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('Control+k');
  await app.page.waitForTimeout(400);
  expect(await foreign(app.page)).toEqual([]);
});
