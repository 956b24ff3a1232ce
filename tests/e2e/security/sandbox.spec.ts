import { type ChildProcess, spawn } from 'node:child_process';
import {
  chownSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';

/*
 * The real sandbox: the app without --no-sandbox, as a user without privileges. As root (containers) that user is
 * `nobody`, who gets a copy of the runtime where the original lies in root's own folders.
 */
test.skip(process.platform !== 'linux', 'looks into /proc');

const asRoot = process.getuid?.() === 0;
const nobody = 65534;
let home: string;
let child: ChildProcess | undefined;

test.beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'ocs-sandbox-'));
});
test.afterAll(async () => {
  const running = child;
  if (running?.exitCode === null) {
    const gone = new Promise((resolve) => running.once('exit', resolve));
    running.kill();
    await gone;
  }
  rmSync(home, { recursive: true, force: true });
});

test('the page runs confined: seccomp, no new privileges, namespaces of its own', async () => {
  const exec = runtimeFor(asRoot);
  const env = {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
    XDG_RUNTIME_DIR: home,
    OCS_USER_DATA: join(home, 'data'),
  };
  const drop = asRoot ? { uid: nobody, gid: nobody } : {};
  const args = [process.cwd(), '--disable-gpu', '--log-level=3', '--remote-debugging-port=0'];
  child = spawn(exec, args, { env: { ...env, XAUTHORITY: authority() }, stdio: ['ignore', 'ignore', 'pipe'], ...drop });
  const browser = await chromium.connectOverCDP(await devTools(child));
  const page = browser.contexts()[0]?.pages()[0];
  await page?.waitForFunction(() => document.getElementById('root')?.hasChildNodes());
  expect(page?.url()).toMatch(/^app:\/\/console\//);

  const renderers = familyOf(child.pid ?? 0).filter((pid) => read(pid, 'cmdline').includes('--type=renderer'));
  expect(renderers.length).toBeGreaterThan(0);
  for (const pid of renderers) {
    expect(read(pid, 'cmdline')).not.toContain('--no-sandbox');
    expect(read(pid, 'status')).toMatch(/^Seccomp:\t2$/m);
    expect(read(pid, 'status')).toMatch(/^NoNewPrivs:\t1$/m);
    expect(read(pid, 'status')).toMatch(/^CapEff:\t0+$/m);
    expect(readlinkSync(`/proc/${pid}/ns/user`)).not.toBe(readlinkSync(`/proc/${child.pid}/ns/user`));
  }
  if (asRoot) expect(statSync(`/proc/${child.pid}`).uid).toBe(nobody);
  await browser.close();
});

/** The runtime, copied to where `nobody` can read it when this is root's. */
function runtimeFor(root: boolean): string {
  const exec = createRequire(import.meta.url)('electron') as unknown as string;
  if (!root) return exec;
  const dist = realpathSync(dirname(exec));
  const copy = join(home, 'electron');
  cpSync(dist, copy, { recursive: true });
  own(home);
  return join(copy, 'electron');
}

/** Xvfb's key, where nobody can read it. */
function authority(): string {
  const given = process.env.XAUTHORITY;
  if (given === undefined || !asRoot) return given ?? '';
  const copy = join(home, 'Xauthority');
  cpSync(given, copy);
  own(copy);
  return copy;
}

const own = (path: string) => chownSync(path, nobody, nobody);

function devTools(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    process.stderr?.on('data', (data: Buffer) => {
      said += data.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    process.once('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)));
  });
}

const read = (pid: number, file: string) => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
};

/** A process and all that came from it. */
function familyOf(pid: number): number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const children = all.filter((one) => new RegExp(`^PPid:\\t${pid}$`, 'm').test(read(one, 'status')));
  return [pid, ...children.flatMap(familyOf)];
}
