// How Electron is started on this machine: flags, display, and what stands in the way of its sandbox.
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const isLinux = process.platform === 'linux';
const isRoot = () => isLinux && process.getuid() === 0;

/** Whether a window can be shown here. */
export const hasDisplay = () => !isLinux || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Xvfb sets no marker of its own; its default authority file and our own runs do. */
const underXvfb = () => process.env.OCS_TOUR === '1' || /xvfb-run/.test(process.env.XAUTHORITY ?? '');

/** Flags of every start. Chromium's sandbox cannot run as root: only there it is switched off. */
export function electronFlags() {
  return [...(isRoot() ? ['--no-sandbox'] : []), ...(underXvfb() ? ['--disable-gpu', '--log-level=3'] : [])];
}

const says = (file, value) => {
  try {
    return readFileSync(file, 'utf8').trim() === value;
  } catch {
    return false;
  }
};

/** Whether the kernel's settings keep this user from making namespaces (Ubuntu 23.10 and newer, hardened Debians). */
const namespacesForbidden = (sysctl) =>
  says(join(sysctl, 'kernel/apparmor_restrict_unprivileged_userns'), '1') ||
  says(join(sysctl, 'kernel/unprivileged_userns_clone'), '0') ||
  says(join(sysctl, 'user/max_user_namespaces'), '0');

/**
 * Without namespaces, and without a setuid helper, Electron aborts at start because it cannot confine its pages. Returns
 * what to do, or null where nothing is wrong. We never switch the sandbox off for the user.
 */
export function explainSandbox(exec, { sysctl = '/proc/sys', root = isRoot() } = {}) {
  if (!isLinux || root || !namespacesForbidden(sysctl)) return null;
  const helper = statSync(join(dirname(exec), 'chrome-sandbox'), { throwIfNoEntry: false });
  if (helper !== undefined && helper.uid === 0 && (helper.mode & 0o4000) !== 0) return null;
  return `This system forbids the sandbox that Electron runs its pages in (unprivileged user namespaces).
If the window does not open, allow it for this program only, with an AppArmor profile (asks for your password):
  printf 'abi <abi/4.0>,\ninclude <tunables/global>\nprofile ocs-desktop-dev "${exec}" flags=(unconfined) {\n  userns,\n}\n' |
    sudo tee /etc/apparmor.d/ocs-desktop-dev && sudo apparmor_parser -r /etc/apparmor.d/ocs-desktop-dev
or, where there is no AppArmor, for every program until the next boot:
  sudo sysctl kernel.unprivileged_userns_clone=1 user.max_user_namespaces=10000`;
}
