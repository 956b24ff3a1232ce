// Walks the main screens of the real app and saves pictures: what `npm start` does where there is no display.
// State of its own, a fresh demo fleet; `--out=FOLDER` puts the pictures elsewhere.
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron } from 'playwright';
import { electronFlags } from './runtime/launch.mjs';

const out = resolve(process.argv.find((argument) => argument.startsWith('--out='))?.slice(6) ?? 'out/tour');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const userData = mkdtempSync(join(tmpdir(), 'ocs-tour-'));
const app = await _electron.launch({
  args: ['.', ...electronFlags()],
  env: { ...process.env, OCS_USER_DATA: userData, LANG: 'en_US.UTF-8' },
});
const page = await app.firstWindow();
const problems = [];
page.on('pageerror', (error) => problems.push(error.message));

const role = (name, options) => page.getByRole(name, options);
const shot = async (name) => {
  await page.waitForTimeout(350);
  await page.screenshot({ path: join(out, `${name}.png`) });
  console.log(`  ${name}`);
};
const size = async (width, height) => {
  await app.evaluate(
    ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h),
    [width, height],
  );
  await page.waitForTimeout(300);
};
const show = async (hash) => {
  await page.evaluate((value) => {
    location.hash = value;
  }, hash);
  await page.waitForTimeout(700);
};
const settings = async (group, option) => {
  await show('#/settings');
  await page.locator(`[role=radiogroup]`).nth(group).getByText(option, { exact: true }).click();
  await page.waitForTimeout(400);
};
const rows = role('grid').getByRole('row');
const filter = role('combobox').first();

async function walk() {
  await size(1440, 900);
  await page.locator('a[href*="filter="]').first().waitFor({ timeout: 60_000 });
  await shot('01-overview');
  await show('#/machines');
  await rows.nth(2).waitFor();
  await shot('02-machines');
  await filter.fill('os:windows manuf');
  await role('option').first().waitFor();
  await shot('03-filter-completion');
  await filter.fill('software(name:firefox version:<140) ram>=16G');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(800);
  await shot('04-filtered');
  await filter.fill('os:windows (ram<');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(500);
  await shot('05-filter-with-a-mistake');
  await filter.fill('chassis:laptop');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(600);
  await role('grid').focus();
  for (const key of ['ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Space']) await page.keyboard.press(key);
  await role('article').waitFor();
  await page.waitForTimeout(500);
  await shot('06-reading-pane');
  await page.keyboard.press('Escape');
  await role('grid').focus();
  await page.keyboard.press('Enter');
  await role('tablist').waitFor();
  await shot('07-machine');
  await role('tab', { name: /^(Software|Logiciels)/ }).click();
  await shot('08-machine-software');
  await role('tab', { name: /^(Hardware|Matériel)/ }).click();
  await shot('09-machine-hardware');
  await show('#/compare?ids=3,4,5');
  await role('table').waitFor();
  await shot('10-compare');
  await show('#/machines');
  await page.keyboard.press('Control+k');
  await role('dialog').getByRole('combobox').fill('dup');
  await page.waitForTimeout(800);
  await shot('11-palette');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await show('#/sources');
  await shot('12-sources');
  await show('#/settings');
  await shot('13-settings');
  await settings(0, 'Dark');
  await show('#/overview');
  await shot('14-overview-dark');
  await show('#/machines?filter=os%3Awindows');
  await rows.nth(2).waitFor();
  await shot('15-machines-dark');
  await settings(2, 'Français');
  await show('#/machines?filter=');
  await rows.nth(2).waitFor();
  await shot('16-machines-french-dark');
  await settings(0, 'Clair');
  await show('#/overview');
  await shot('17-overview-french');
  await size(1280, 800);
  await show('#/machines');
  await shot('18-machines-1280x800');
  await size(2560, 1440);
  await show('#/machines?filter=ram%3E8G');
  await shot('19-machines-2560x1440');
}

try {
  await walk();
} catch (error) {
  problems.push(error.message);
  await page.screenshot({ path: join(out, 'where-it-stopped.png') }).catch(() => undefined);
} finally {
  await app.close();
  rmSync(userData, { recursive: true, force: true });
}
for (const problem of problems) console.error(`problem: ${problem}`);
console.log(`${readdirSync(out).length} pictures in ${out}`);
process.exit(problems.length > 0 ? 1 : 0);
