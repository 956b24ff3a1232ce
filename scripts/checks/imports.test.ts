import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
// @ts-expect-error: plain JavaScript, as dependency-cruiser reads it
import config, { places } from '../../.dependency-cruiser.mjs';

type Files = Readonly<Record<string, string>>;

// Files written to break a rule: each of them must be caught by it
const broken: Readonly<Record<string, Files>> = {
  'known-places-import': {
    'main/invented/new.ts': "import '../fleet/ok.ts';",
    'renderer/invented/new.tsx': "import '../ui/ok.ts';",
    'main/loose.ts': "import './fleet/ok.ts';",
    'renderer/loose.tsx': "import './ui/ok.ts';",
  },
  'known-places-are-imported': {
    'main/fleet/discovers.ts': "import '../unheard/of.ts';",
    'renderer/fleet/discovers.ts': "import '../unheard/of.ts';",
  },
  'no-circular': { 'main/fleet/ring-a.ts': "import './ring-b.ts';" },
  'not-resolvable': { 'main/fleet/lost.ts': "import './nowhere.ts';" },
  'no-dev-dependency-in-engine': { 'main/fleet/react.ts': "import 'react';" },
  'electron-only-in-shell': {
    'main/fleet/window.ts': "import { app } from 'electron'; app.quit();",
    'renderer/fleet/window.ts': "import { app } from 'electron'; app.quit();",
  },
  'engine-never-reaches-electron': {
    'main/engine.ts': "import './platform/detour.ts';",
    'main/job-thread.ts': "import './platform/detour.ts';",
    'main/cli/main.ts': "import '../platform/detour.ts';",
    'main/copy/reader-thread.ts': "import '../platform/detour.ts';",
  },
  'contract-imports-only-zod': { 'preload/contract/wide.ts': "import 'kysely';" },
  'preload-imports-contract-and-electron': { 'preload/preload.ts': "import 'kysely';" },
  'shell-knows-no-domain': { 'main/shell/nosy.ts': "import '../fleet/ok.ts';" },
  'platform-knows-no-domain': { 'main/platform/nosy.ts': "import '../fleet/ok.ts';" },
  'settings-knows-no-domain': { 'main/settings/nosy.ts': "import '../fleet/ok.ts';" },
  'only-the-roots-see-settings': {
    'main/fleet/tastes.ts': "import '../settings/ok.ts';",
    'main/job-thread.ts': "import './settings/ok.ts';",
  },
  'nobody-sees-the-shell': {
    'main/fleet/frame.ts': "import '../shell/ok.ts';",
    'main/platform/frame.ts': "import '../shell/ok.ts';",
    'main/services.ts': "import './shell/ok.ts';",
  },
  'the-product-needs-no-tools': {
    'main/fleet/tested.ts': "import '../../tests/ok.ts';",
    'main/platform/bridge.ts': "import '../../preload/preload.ts';",
    'preload/contract/tool.ts': "import '../../scripts/ok.ts';",
    'renderer/fleet/tested.ts': "import '../../tests/ok.ts';",
  },
  'only-the-roots-see-the-roots': { 'main/fleet/upward.ts': "import '../services.ts';" },
  'main-never-imports-renderer': { 'main/fleet/page.ts': "import '../../renderer/ui/ok.ts';" },
  'renderer-never-imports-main': { 'renderer/fleet/direct.ts': "import '../../main/fleet/ok.ts';" },
  'renderer-uses-no-node': {
    'renderer/fleet/disk.ts': "import 'node:fs';",
    'renderer/fleet/plain.ts': "import { readFileSync } from 'fs'; readFileSync('x');",
    'renderer/fleet/late.ts': "export const late = () => import('node:child_process');",
    'renderer/fleet/again.ts': "export * from 'node:path';",
    'renderer/client/net.tsx': "import type { Socket } from 'node:net'; export type S = Socket;",
  },
  'renderer-uses-its-libraries-only': {
    'renderer/fleet/kysely.ts': "import 'kysely';",
    'renderer/client/sqlite.ts': "import 'better-sqlite3';",
    'renderer/ui/zip.ts': "import 'yazl';",
    'renderer/fleet/tool.ts': "import 'vitest';",
  },
  'client-and-words-know-no-feature': {
    'renderer/client/nosy.ts': "import '../fleet/ok.ts';",
    'renderer/i18n/nosy.ts': "import '../shell/ok.ts';",
    'renderer/client/root.ts': "import '../routes.ts';",
  },
  'no-cross-feature': { 'renderer/fleet/neighbour.ts': "import '../sources/ok.ts';" },
  'ui-knows-no-domain': { 'renderer/ui/domain.ts': "import '../fleet/ok.ts';" },
  'order-copy': { 'main/copy/late.ts': "import '../fleet/ok.ts';" },
  'order-sources': { 'main/sources/late.ts': "import '../fleet/ok.ts';" },
  'order-search': { 'main/search/late.ts': "import '../fleet/ok.ts';" },
  'order-fleet': { 'main/fleet/late.ts': "import '../demo/ok.ts';" },
  'order-exports': { 'main/exports/late.ts': "import '../demo/ok.ts';" },
  'order-openers': { 'main/openers/late.ts': "import '../demo/ok.ts';" },
  'order-overview': { 'main/overview/late.ts': "import '../demo/ok.ts';" },
  'order-demo': { 'main/demo/late.ts': "import '../cli/ok.ts';" },
};

/** What those import. Nobody may be blamed for them. */
const sound = [
  'main/fleet',
  'main/demo',
  'main/cli',
  'main/settings',
  'main/shell',
  'tests',
  'scripts',
  'renderer/ui',
  'renderer/fleet',
  'renderer/sources',
  'renderer/shell',
].map((folder) => `${folder}/ok.ts`);

/** Every file of the house by its text: one that breaks several rules has a line for each. */
function written(): Map<string, string> {
  const files = new Map(sound.map((file) => [file, 'export {};\n']));
  for (const [file, text] of Object.values(broken).flatMap((rule) => Object.entries(rule)))
    files.set(file, `${files.get(file) ?? ''}${text}\n`);
  files.set('main/platform/detour.ts', "import { app } from 'electron'; app.quit();\n");
  files.set('main/fleet/ring-b.ts', "import './ring-a.ts';\n");
  files.set('renderer/routes.ts', 'export {};\n');
  for (const folder of ['main', 'renderer']) files.set(`${folder}/unheard/of.ts`, 'export {};\n');
  return files;
}

interface Violation {
  readonly rule: string;
  readonly from: string;
}

const house = mkdtempSync(join(tmpdir(), 'ocs-rules-'));
let violations: Violation[] = [];

beforeAll(() => {
  for (const name of ['.dependency-cruiser.mjs', 'package.json', 'tsconfig.base.json', 'tsconfig.engine.json'])
    cpSync(name, join(house, name));
  symlinkSync(join(process.cwd(), 'node_modules'), join(house, 'node_modules'));
  for (const [file, text] of written()) {
    mkdirSync(join(house, dirname(file)), { recursive: true });
    writeFileSync(join(house, file), text);
  }
  const script = join(process.cwd(), 'scripts/checks/imports.mjs');
  const done = spawnSync(process.execPath, [script, house, '--json'], {
    cwd: house,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  violations = (JSON.parse(done.stdout) as { errors: Violation[] }).errors;
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

test.each(Object.entries(broken))('breaking %s is caught', (rule, files) => {
  const culprits = new Set(violations.filter((violation) => violation.rule === rule).map(({ from }) => from));
  expect([...culprits]).toEqual(expect.arrayContaining(Object.keys(files)));
});

test('every rule of the house is broken here on purpose', () => {
  expect((config.forbidden as { name: string }[]).map(({ name }) => name).sort()).toEqual(Object.keys(broken).sort());
});

test('files that keep the rules are not blamed', () => {
  const blamed = new Set(violations.map(({ from }) => from));
  expect(sound.filter((file) => blamed.has(file))).toEqual([]);
});

test('every folder and root file of main/ and renderer/ has its place in the rules', () => {
  const there = (folder: string) => {
    const names = readdirSync(folder).filter(
      (name) => !/[.](html|css|d[.]ts|json)$/.test(name) && !name.startsWith('.'),
    );
    return names.map((name) => name.replace(/[.]tsx?$/, '')).sort();
  };
  expect(there('main')).toEqual([...places.main].sort());
  expect(there('renderer')).toEqual([...places.renderer].sort());
});

test('rules that were tried on hardly any module are no rules', () => {
  const done = spawnSync(process.execPath, ['scripts/checks/imports.mjs', house], { encoding: 'utf8' });
  expect(done.stderr).toContain('were cruised, at least 600 are there');
});
