import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const { version, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const at = (path: string) => resolve(import.meta.dirname, path);
const define = { __VERSION__: JSON.stringify(version), __ELECTRON__: JSON.stringify(devDependencies.electron) };

// The lower of the two runtimes (the development fallback): the same output everywhere.
// Libraries are bundled, so that a start reads a few files instead of hundreds; only native code and data stay outside.
export default defineConfig({
  main: {
    define,
    build: {
      target: 'node20.18',
      outDir: 'out/main',
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          main: at('main/shell/main.ts'),
          engine: at('main/engine.ts'),
          cli: at('main/cli/main.ts'),
          'reader-thread': at('main/copy/reader-thread.ts'),
          'job-thread': at('main/job-thread.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
        external: ['better-sqlite3', 'electron', /^oui-data/],
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: at('preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
        external: ['electron'],
      },
    },
  },
  renderer: {
    root: at('renderer'),
    define,
    plugins: [react()],
    resolve: { dedupe: ['react', 'react-dom'] },
    build: {
      target: 'chrome130',
      outDir: at('out/renderer'),
      emptyOutDir: true,
      minify: true,
      // A small font as data: would be refused by the page's policy
      assetsInlineLimit: 0,
      rolldownOptions: { input: at('renderer/index.html') },
    },
  },
});
