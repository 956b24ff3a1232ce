// The import rules of the house. `reachable` rules see through helpers: the engine never reaches electron, by any path.
const order = ['copy', 'sources', 'search', 'fleet', 'exports', 'openers', 'overview', 'demo', 'cli'];
const roots = '^main/(engine|services|job-thread)[.]ts$';

const laterThan = (domain) => order.slice(order.indexOf(domain) + 1).join('|');
const domainOrder = order
  .filter((domain) => laterThan(domain) !== '')
  .map((domain) => ({
    name: `order-${domain}`,
    comment: `${domain} may import earlier domains only: ${order.join(' < ')}`,
    severity: 'error',
    from: { path: `^main/${domain}/` },
    to: { path: `^main/(${laterThan(domain)})/` },
  }));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-dependency-in-engine',
      severity: 'error',
      from: { path: '^main/', pathNot: '[.]test[.]ts$|/testing[.]ts$' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/(electron|kysely|zod|@types)/' },
    },
    {
      name: 'electron-only-in-shell',
      comment: 'Only main/shell and preload import electron.',
      severity: 'error',
      from: { pathNot: '^(main/shell/|preload/preload[.]ts$|tests/|scripts/|bench/|electron[.]vite)' },
      to: { path: '(^|/)node_modules/electron/|^electron$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'engine-never-reaches-electron',
      severity: 'error',
      from: { path: '^main/(engine|job-thread|cli/main)[.]ts$' },
      to: { path: '(^|/)node_modules/electron/|^electron$', reachable: true },
    },
    {
      name: 'contract-imports-only-zod',
      severity: 'error',
      from: { path: '^preload/contract/', pathNot: '[.]test[.]ts$' },
      to: { pathNot: '^preload/contract/|node_modules/zod/' },
    },
    {
      name: 'preload-imports-contract-and-electron',
      severity: 'error',
      from: { path: '^preload/preload[.]ts$' },
      to: { pathNot: '^preload/|(^|/)node_modules/(electron|zod)/|^electron$' },
    },
    {
      name: 'shell-knows-no-domain',
      comment: 'Electron main is thin: it relays no data.',
      severity: 'error',
      from: { path: '^main/shell/' },
      to: { path: '^main/', pathNot: '^main/(shell|platform)/' },
    },
    {
      name: 'platform-knows-no-domain',
      severity: 'error',
      from: { path: '^main/platform/' },
      to: { path: '^main/', pathNot: '^main/platform/' },
    },
    {
      name: 'settings-knows-no-domain',
      severity: 'error',
      from: { path: '^main/settings/' },
      to: { path: '^main/', pathNot: '^main/(settings|platform)/' },
    },
    {
      name: 'only-the-roots-see-the-roots',
      severity: 'error',
      from: { path: '^main/', pathNot: `${roots}|^main/cli/|[.]test[.]ts$|/testing[.]ts$` },
      to: { path: roots },
    },
    {
      name: 'main-never-imports-renderer',
      severity: 'error',
      from: { path: '^(main|preload)/' },
      to: { path: '^renderer/' },
    },
    {
      name: 'renderer-never-imports-main',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(main/|preload/preload)' },
    },
    {
      name: 'renderer-uses-no-node',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '[.]test[.]tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cross-feature',
      comment: 'Features do not import each other; routes and the shell compose them.',
      severity: 'error',
      from: { path: '^renderer/(fleet|machine|overview|sources|settings|openers)/' },
      to: {
        path: '^renderer/(fleet|machine|overview|sources|settings|openers|shell)/',
        pathNot: [
          '^renderer/$1/',
          '^renderer/machine/MachinePane[.]tsx$',
          '^renderer/openers/Openers(Menu|Settings)[.]tsx$',
          '^renderer/shell/(search-params|shortcuts|use-[a-z-]+)[.]tsx?$',
        ],
      },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^renderer/ui/', pathNot: '[.]test[.]tsx?$' },
      to: { path: '^renderer/(?!ui/|i18n/)' },
    },
    ...domainOrder,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.engine.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
