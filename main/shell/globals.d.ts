/** The Electron version that package.json names (e.g. `45.4.1`), put in by the build. */
declare const __ELECTRON__: string;
