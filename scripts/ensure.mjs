// Everything a fresh clone needs before it can start or be tested, in order; each step returns at once when done before.
import { ensureDebian } from './ensure-debian.mjs';
import { alone, ensureNpm } from './ensure-npm.mjs';

try {
  await alone(setUp);
} catch (error) {
  console.error(`set-up failed: ${error.message}`);
  process.exit(1);
}

async function setUp() {
  ensureDebian();
  ensureNpm();
  const { ensureElectron } = await import('./ensure-electron.mjs');
  const electron = await ensureElectron();
  const { ensureSqlite } = await import('./ensure-sqlite.mjs');
  await ensureSqlite(electron.exec);
  const note = electron.source === 'fallback' ? ' (development fallback: end of life, not for daily use)' : '';
  console.error(`set-up: Electron ${electron.version}${note}, Node ${process.versions.node}`);
}
