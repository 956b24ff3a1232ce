// The import rules of the house. `reachable` rules see through helpers: the engine never reaches electron, by any path.
// A folder or root file that is not named here breaks the first rule, so that each new one is given its place.
const order = ['copy', 'sources', 'search', 'fleet', 'exports', 'openers', 'overview', 'demo', 'cli'];
const mainRoots = ['engine', 'services', 'job-thread'];
const features = ['fleet', 'machine', 'overview', 'sources', 'settings', 'openers'];
const layers = ['client', 'ui', 'i18n'];
const rendererRoots = ['main', 'App', 'routes', 'MachinesRoute'];

/** Everything that main/ and renderer/ hold, for the test that compares it with what is there. */
export const places = {
  main: [...order, 'platform', 'settings', 'shell', ...mainRoots],
  renderer: [...features, ...layers, 'shell', ...rendererRoots],
};

const roots = `^main/(${mainRoots.join('|')})[.]ts$`;
const feature = features.join('|');
const known =
  `^main/(${order.join('|')}|platform|settings|shell)/|${roots}|` +
  `^renderer/(${feature}|${layers.join('|')}|shell)/|^renderer/(${rendererRoots.join('|')})[.]tsx?$`;
const test = '[.]test[.]tsx?$|/testing[.]tsx?$';
/** What the page is made of; everything else in node_modules is the engine's or a tool. */
const pageLibraries = [
  'react',
  'react-dom',
  '@types',
  '@mantine',
  '@tanstack',
  '@tabler',
  '@fontsource-variable',
  'i18next',
  'react-i18next',
  'zod',
];

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
    {
      name: 'known-places-import',
      comment: 'Every folder of main/ and renderer/ has a place in the order at the top of this file.',
      severity: 'error',
      from: { path: '^(main|renderer)/', pathNot: known },
      to: {},
    },
    {
      name: 'known-places-are-imported',
      severity: 'error',
      from: {},
      to: { path: '^(main|renderer)/.*[.]tsx?$', pathNot: known },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-dependency-in-engine',
      severity: 'error',
      from: { path: '^main/', pathNot: test },
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
      from: { path: '^main/(engine|job-thread|cli/main|copy/reader-thread)[.]ts$' },
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
      name: 'only-the-roots-see-settings',
      comment: 'What a domain needs of the preferences is handed to it.',
      severity: 'error',
      from: { path: '^main/', pathNot: `^main/(settings/|services[.]ts$)|${test}` },
      to: { path: '^main/settings/' },
    },
    {
      name: 'nobody-sees-the-shell',
      comment: 'Electron main starts the engine; nothing of the engine knows that there is a window.',
      severity: 'error',
      from: { path: '^(main|preload)/', pathNot: '^main/shell/' },
      to: { path: '^main/shell/' },
    },
    {
      name: 'the-product-needs-no-tools',
      comment:
        'Tests, scripts and benches import the product, never the other way round; nor does anyone import the bridge.',
      severity: 'error',
      from: { path: '^(main|preload|renderer)/', pathNot: test },
      to: { path: '^(tests|scripts|bench|docs)/|^preload/preload[.]ts$' },
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
      from: { path: '^main/', pathNot: `${roots}|^main/cli/|${test}` },
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
      from: { path: '^renderer/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-uses-its-libraries-only',
      comment: 'The page has no database, no network and no files: what is not on its list belongs to the engine.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: test },
      to: { path: 'node_modules/', pathNot: `node_modules/(${pageLibraries.join('|')})/` },
    },
    {
      name: 'client-and-words-know-no-feature',
      severity: 'error',
      from: { path: '^renderer/(client|i18n)/', pathNot: test },
      to: { path: `^renderer/(${feature}|shell)/|^renderer/[^/]+$` },
    },
    {
      name: 'no-cross-feature',
      comment: 'Features do not import each other; routes and the shell compose them.',
      severity: 'error',
      from: { path: `^renderer/(${feature})/` },
      to: {
        path: `^renderer/(${feature}|shell)/`,
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
