// Third-party notices from the lock file: every package that ends up in the app, with its licence text.
// `node scripts/notices.mjs` writes THIRD_PARTY_NOTICES.md; with --check it only tells whether the file is up to date.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const target = 'THIRD_PARTY_NOTICES.md';

/** Packages that the bundled sources import by name (the renderer's libraries are bundled, so they are no `dependencies`). */
function imported(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      /\.(ts|tsx|css)$/.test(name) && !/[.]test[.]|(^|[/\\])(testing|fixtures|naive)([.]tsx?$|[/\\])/.test(name),
  );
  const names = files.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/(?:from |import |import\()'((?:@[\w.-]+\/)?[\w.-]+)/g)].map(
      (match) => match[1],
    ),
  );
  return names.filter((name) => lock[`node_modules/${name}`] !== undefined);
}

function closure(roots) {
  const found = new Map();
  const queue = roots.map((name) => `node_modules/${name}`);
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path) || lock[path] === undefined) continue;
    found.set(path, lock[path]);
    for (const name of Object.keys({ ...lock[path].dependencies, ...lock[path].optionalDependencies })) {
      const nested = `${path}/node_modules/${name}`;
      queue.push(lock[nested] ? nested : `node_modules/${name}`);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

function licenceText(path) {
  if (!existsSync(path)) return '';
  const file = readdirSync(path).find((name) => /^(licen[sc]e|copying)/i.test(name) && !/\.(js|ts)$/.test(name));
  return file ? readFileSync(join(path, file), 'utf8').trim() : '';
}

const tools = new Set(['electron', 'vite', 'vitest', '@testing-library/react', '@testing-library/user-event']);
const roots = [...Object.keys(dependencies), ...['main', 'preload', 'renderer'].flatMap(imported)].filter(
  (name) => !tools.has(name),
);
const packages = closure([...new Set(roots)]);
const text = [
  '# Third-party notices',
  '',
  'OCS Desktop contains these packages. Electron and Chromium bring their own notices (LICENSE, LICENSES.chromium.html beside the program).',
  '',
  ...packages.flatMap(([path, { version, license }]) => {
    const body = licenceText(path);
    const name = path.split('node_modules/').at(-1);
    return [
      `## ${name} ${version}`,
      '',
      `Licence: ${license ?? 'see text'}`,
      '',
      ...(body ? ['```', body.replaceAll('```', "'''"), '```', ''] : []),
    ];
  }),
].join('\n');

if (process.argv.includes('--check')) {
  const same = existsSync(target) && readFileSync(target, 'utf8') === text;
  console.log(
    `third-party notices: ${packages.length} packages, ${same ? 'up to date' : 'out of date: run node scripts/notices.mjs'}`,
  );
  process.exit(same ? 0 : 1);
}
writeFileSync(target, text);
console.log(`${target}: ${packages.length} packages`);
