// better-sqlite3 ships prebuilt binaries for Node-API 10. Node 20 and the fallback Electron stop at 9, where the shipped
// file crashes instead of throwing: there a copy is compiled once for Node-API 9, kept in the cache and put in place.
// Never import better-sqlite3 before this ran.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheDir, makeWhole } from './runtime/cache.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const packageDir = join(root, 'node_modules', 'better-sqlite3');
const inPlace = join(packageDir, 'build', 'Release', 'better_sqlite3.node');

const napiOf = (exec) =>
  Number(execFileSync(exec, ['-p', 'process.versions.napi'], { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } }));

/** Puts a binary that both Node and `electronExec` can load where better-sqlite3 looks for it. Returns prebuilt|compiled. */
export async function ensureSqlite(electronExec) {
  const napi = Math.min(Number(process.versions.napi), napiOf(electronExec));
  if (napi >= 10) {
    rmSync(join(packageDir, 'build'), { recursive: true, force: true });
    return 'prebuilt';
  }
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8'));
  const cached = join(cacheDir(), `better-sqlite3-${version}-napi9-${process.platform}-${process.arch}.node`);
  if (!existsSync(cached)) await makeWhole(cached, compile);
  if (!existsSync(inPlace) || statSync(inPlace).size !== statSync(cached).size) {
    mkdirSync(dirname(inPlace), { recursive: true });
    copyFileSync(cached, inPlace);
  }
  return 'compiled';
}

async function compile(target) {
  console.error('set-up: compiling better-sqlite3 for this Node (once, about two minutes)');
  const work = mkdtempSync(join(tmpdir(), 'ocs-sqlite-'));
  try {
    const copy = join(work, 'better-sqlite3');
    cpSync(packageDir, copy, { recursive: true });
    cpSync(join(root, 'node_modules', 'node-addon-api'), join(copy, 'node_modules', 'node-addon-api'), {
      recursive: true,
    });
    backport(copy);
    const script = join(root, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js');
    const args = [script, 'rebuild', '--release', '--force_build=1'];
    // Node's own headers, where the installation brings them: nothing to download
    const prefix = join(dirname(process.execPath), '..');
    if (existsSync(join(prefix, 'include', 'node', 'node_api.h'))) args.push(`--nodedir=${prefix}`);
    const done = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
    if (done.status !== 0) {
      throw new Error(
        `better-sqlite3 could not be compiled. Use Node 22.14 or newer, or install a C++ compiler.\n${done.stderr.slice(-2000)}`,
      );
    }
    copyFileSync(join(copy, 'build', 'Release', 'better_sqlite3.node'), target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

// Node-API 9 keeps references to objects only, so a kept string is boxed in one. (Custom aggregates, whose running
// value may be any type, would need the same; the project defines none.)
const boxedString = `
struct BoxedString {
  Napi::ObjectReference box;
  Napi::String Value() const { return box.Value().Get("s").As<Napi::String>(); }
};
inline BoxedString Boxed(Napi::String text) {
  Napi::Object box = Napi::Object::New(text.Env());
  box.Set("s", text);
  return BoxedString{Napi::Persistent(box)};
}
`;

function backport(folder) {
  const edit = (file, change) => writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  const box = (text) =>
    text
      .replaceAll('Napi::Reference<Napi::String>', 'BoxedString')
      .replaceAll(/Napi::Persistent\((Internalized|pair->name)/g, 'Boxed($1');
  edit('binding.gyp', (text) => text.replace('NAPI_VERSION=10', 'NAPI_VERSION=9'));
  edit('src/util/helpers.cpp', (text) => boxedString + box(text));
  edit('src/util/bind-map.cpp', box);
  edit('src/util/constants.cpp', box);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { ensureElectron } = await import('./ensure-electron.mjs');
  console.log(await ensureSqlite((await ensureElectron()).exec));
}
