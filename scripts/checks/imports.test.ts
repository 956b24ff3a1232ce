import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// One file a rule, written to break it; `ok` must break none.
const broken: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no-circular': { 'main/fleet/ring-a.ts': "import './ring-b.ts';", 'main/fleet/ring-b.ts': "import './ring-a.ts';" },
  'not-resolvable': { 'main/fleet/lost.ts': "import './nowhere.ts';" },
  'no-dev-dependency-in-engine': { 'main/fleet/react.ts': "import 'react';" },
  'electron-only-in-shell': { 'main/fleet/window.ts': "import { app } from 'electron'; app.quit();" },
  'engine-never-reaches-electron': {
    'main/engine.ts': "import './platform/detour.ts';",
    'main/platform/detour.ts': "import { app } from 'electron'; app.quit();",
  },
  'contract-imports-only-zod': { 'preload/contract/wide.ts': "import 'kysely';" },
  'preload-imports-contract-and-electron': { 'preload/preload.ts': "import 'kysely';" },
  'shell-knows-no-domain': { 'main/shell/nosy.ts': "import '../fleet/ok.ts';" },
  'platform-knows-no-domain': { 'main/platform/nosy.ts': "import '../fleet/ok.ts';" },
  'settings-knows-no-domain': { 'main/settings/nosy.ts': "import '../fleet/ok.ts';" },
  'only-the-roots-see-the-roots': {
    'main/fleet/upward.ts': "import '../services.ts';",
    'main/services.ts': 'export {};',
  },
  'main-never-imports-renderer': { 'main/fleet/page.ts': "import '../../renderer/ui/ok.ts';" },
  'renderer-never-imports-main': { 'renderer/fleet/direct.ts': "import '../../main/fleet/ok.ts';" },
  'renderer-uses-no-node': { 'renderer/fleet/disk.ts': "import 'node:fs';" },
  'no-cross-feature': {
    'renderer/fleet/neighbour.ts': "import '../sources/ok.ts';",
    'renderer/sources/ok.ts': 'export {};',
  },
  'ui-knows-no-domain': { 'renderer/ui/domain.ts': "import '../fleet/ok.ts';", 'renderer/fleet/ok.ts': 'export {};' },
  'order-copy': { 'main/copy/late.ts': "import '../fleet/ok.ts';" },
  'order-sources': { 'main/sources/late.ts': "import '../fleet/ok.ts';" },
  'order-search': { 'main/search/late.ts': "import '../fleet/ok.ts';" },
  'order-fleet': { 'main/fleet/late.ts': "import '../demo/ok.ts';", 'main/demo/ok.ts': 'export {};' },
  'order-exports': { 'main/exports/late.ts': "import '../demo/ok.ts';" },
  'order-openers': { 'main/openers/late.ts': "import '../demo/ok.ts';" },
  'order-overview': { 'main/overview/late.ts': "import '../demo/ok.ts';" },
  'order-demo': { 'main/demo/late.ts': "import '../cli/ok.ts';", 'main/cli/ok.ts': 'export {};' },
};
const sound = { 'main/fleet/ok.ts': 'export {};', 'renderer/ui/ok.ts': 'export {};' };

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
  for (const [file, text] of Object.entries(
    Object.assign({}, sound, ...Object.values(broken)) as Record<string, string>,
  )) {
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

test.each(Object.keys(broken))('breaking %s is caught', (rule) => {
  const culprits = violations.filter((violation) => violation.rule === rule).map((violation) => violation.from);
  expect(culprits).toContain(Object.keys(broken[rule] ?? {})[0]);
});

test('every rule of the house is broken here on purpose', () => {
  const config = readFileSync('.dependency-cruiser.mjs', 'utf8');
  const fixed = [...config.matchAll(/name: '([a-z-]+)'/g)].map((match) => match[1]);
  const ordered = ['copy', 'sources', 'search', 'fleet', 'exports', 'openers', 'overview', 'demo'].map(
    (domain) => `order-${domain}`,
  );
  expect([...fixed, ...ordered].sort()).toEqual(Object.keys(broken).sort());
});

test('a file that keeps the rules is not blamed', () => {
  expect(violations.map((violation) => violation.from)).not.toContain('main/fleet/ok.ts');
});
