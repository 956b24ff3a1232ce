// Hook of electron-builder, called when the app's folder is whole but not yet packed or signed.
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** Removes what a runtime folder of development has and a packaged app must not. */
export function afterPack({ appOutDir, electronPlatformName, packager }) {
  const bundle = join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents', 'Resources');
  const resources = electronPlatformName === 'darwin' ? bundle : join(appOutDir, 'resources');
  for (const file of [
    join(resources, 'default_app.asar'),
    join(appOutDir, '.ocs-recipe'),
    join(appOutDir, 'version'),
  ]) {
    rmSync(file, { force: true });
  }
}
