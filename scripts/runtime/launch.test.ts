import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
// @ts-expect-error: plain JavaScript, so that it runs before anything is installed
import { explainSandbox } from './launch.mjs';

let sysctl: string;
beforeEach(() => {
  sysctl = mkdtempSync(join(tmpdir(), 'ocs-sysctl-'));
});
afterEach(() => rmSync(sysctl, { recursive: true, force: true }));

const set = (name: string, value: string) => {
  mkdirSync(dirname(join(sysctl, name)), { recursive: true });
  writeFileSync(join(sysctl, name), `${value}\n`);
};
const explain = (root = false): string | null => explainSandbox('/opt/electron/electron', { sysctl, root });

it.runIf(process.platform === 'linux').each([
  ['kernel/apparmor_restrict_unprivileged_userns', '1', '0'],
  ['kernel/unprivileged_userns_clone', '0', '1'],
  ['user/max_user_namespaces', '0', '96365'],
])('%s = %s is explained, with the program to allow', (name, bad, good) => {
  expect(explain()).toBeNull();
  set(name, good);
  expect(explain()).toBeNull();
  set(name, bad);
  expect(explain()).toContain('"/opt/electron/electron"');
  expect(explain()).not.toContain('no-sandbox');
});

it('says nothing to root, who runs without the sandbox anyway', () => {
  set('kernel/unprivileged_userns_clone', '0');
  expect(explain(true)).toBeNull();
});
