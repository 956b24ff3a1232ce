// `npm run dist:check`: starts the packaged app as a user would, with an empty data folder, and sees that it answers: the
// fuses are set, the command line works without a display, the window shows a fleet that the engine read from SQLite.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFuses } from './dist/fuses.mjs';
import { electronFlags, hasDisplay } from './runtime/launch.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
// electron-builder names the folder by the processor too, except for x64
const arch = process.arch === 'x64' ? '' : `${process.arch}-`;
const folders = {
  linux: `linux-${arch}unpacked/ocs-desktop`,
  win32: `win-${arch}unpacked/OCS Desktop.exe`,
  darwin: `mac${arch && `-${process.arch}`}/OCS Desktop.app/Contents/MacOS/OCS Desktop`,
};
const exec = process.env.OCS_DIST_EXEC ?? join(root, 'dist', folders[process.platform]);

if (!existsSync(exec)) fail(`${exec} is not there: run npm run dist first.`);
if (!hasDisplay()) {
  const done = spawnSync(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1600x1000x24', process.execPath, fileURLToPath(import.meta.url)],
    { stdio: 'inherit' },
  );
  process.exit(done.status ?? 1);
}

const data = mkdtempSync(join(tmpdir(), 'ocs-dist-'));
const env = { ...process.env, OCS_USER_DATA: data, OCS_CLI_DATA: join(data, 'cli') };
const flags = [...electronFlags(), '--disable-gpu', '--log-level=3'];
try {
  await checkFuses(exec);
  console.log('fuses: set for release');
  checkCommandLine();
  await checkWindow();
} catch (error) {
  fail(error.message);
} finally {
  rmSync(data, { recursive: true, force: true });
}

/** Runs the packaged command line without a display; what it wrote to stdout. */
function cli(...args) {
  const { DISPLAY, WAYLAND_DISPLAY, ...blind } = env;
  const done = spawnSync(exec, [...flags, '--cli', ...args], { encoding: 'utf8', env: blind, timeout: 60_000 });
  if (done.status !== 0)
    throw new Error(
      `--cli ${args.join(' ')}: exit ${done.status}, said ${JSON.stringify(done.stdout)}\n${done.stderr}`,
    );
  return done.stdout;
}

function checkCommandLine() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const told = cli('--version').trim();
  if (!told.includes(version)) throw new Error(`--cli --version says ${told}, not ${version}`);
  console.log(`command line: answers ${told} without a display`);
  // Job threads write the file, reader threads read it: both start from inside the archive
  const file = join(data, 'fleet.sqlite');
  cli('demo', '--machines', '50', '--out', file);
  const { machines } = JSON.parse(cli('source', 'info', file, '--json'));
  if (machines !== 50) throw new Error(`--cli source info counts ${machines} machines of 50`);
  console.log('threads: wrote and read a fleet of 50 machines');
}

async function checkWindow() {
  const startedAt = Date.now();
  const child = spawn(exec, [...flags, '--remote-debugging-port=0'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  let browser;
  try {
    const { chromium } = await import('playwright');
    browser = await chromium.connectOverCDP(await devTools(child));
    const page = browser.contexts()[0].pages()[0] ?? (await browser.contexts()[0].waitForEvent('page'));
    // The engine makes a demo fleet on the first start; its overview counts machines once it is read back
    await page
      .getByText(/^\d+ machines$/)
      .first()
      .waitFor({ timeout: 90_000 });
    const file = join(root, 'out', 'packaged.png');
    await page.screenshot({ path: file });
    console.log(
      `window: ${page.url()} shows the fleet after ${((Date.now() - startedAt) / 1000).toFixed(1)} s (${file})`,
    );
    checkEngineLog();
  } finally {
    await browser?.close();
    child.kill();
    await gone;
  }
}

function checkEngineLog() {
  const log = readFileSync(join(data, 'logs', 'engine.log'), 'utf8');
  const lines = log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const answered = lines.filter((line) => line.event === 'call' && line.code === 'ok');
  const bugs = lines.filter((line) => line.event === 'bug');
  const made =
    answered.some((line) => line.method === 'sources.demo') &&
    answered.some((line) => line.method === 'overview.tiles');
  if (!made || bugs.length > 0)
    throw new Error(`engine: ${answered.length} answers, ${bugs.length} bugs\n${log.slice(-3000)}`);
  console.log(`engine: ${answered.length} calls answered, no bug`);
}

function devTools(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (text) => {
      said += text;
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`the app ended with ${code}\n${said}`)));
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
