// Debian packages that the fallback runtime, the window and the tests need. Installed by us only in a container-like
// machine (root, apt, no systemd); anywhere else the exact command is printed and nothing is touched.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const packages = [
  // What Electron links against, and a display without a screen
  'xvfb',
  'xauth',
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
  // Pictures of machine names in any script
  'fonts-noto-core',
  'fonts-noto-cjk',
  'fonts-noto-color-emoji',
  // Compiler for better-sqlite3 where its prebuilt binary is too new for the runtime
  'g++',
  'make',
  'python3',
];
const installed = (name) => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own placeholder
  const asked = spawnSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8' });
  return asked.status === 0 && asked.stdout.includes('install ok installed');
};

/** Installs what is missing of the Debian packages, or prints the command that would. Not Debian: does nothing. */
export function ensureDebian() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return;
  const missing = packages.filter((name) => !installed(name));
  if (missing.length === 0) return;
  const command = `apt-get install --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid() !== 0 || existsSync('/run/systemd/system')) {
    console.error(`set-up: these Debian packages are missing; the app may work without them:\n  sudo ${command}`);
    return;
  }
  console.error(`set-up: ${command}`);
  // policy-rc.d: a freshly installed package must start no service on this machine
  const policy = '/usr/sbin/policy-rc.d';
  const ours = !existsSync(policy);
  if (ours) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    const options = { stdio: ['ignore', 'ignore', 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    const install = () => spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing], options);
    if (spawnSync('apt-get', ['update', '-q'], options).status !== 0 || install().status !== 0) {
      throw new Error(`Debian packages could not be installed. Run: ${command}`);
    }
  } finally {
    if (ours) rmSync(policy, { force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureDebian();
