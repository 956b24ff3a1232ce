import { build } from 'vite';

/** Unit tests run from source, but threads and the command line are plain JavaScript: bundles their entries once per run. */
export async function setup(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    define: { __VERSION__: JSON.stringify('9.9.9') },
    build: {
      ssr: true,
      target: 'node20.18',
      outDir: 'out/threads',
      emptyOutDir: false,
      rolldownOptions: {
        input: {
          'reader-thread': 'main/copy/reader-thread.ts',
          'job-thread': 'main/job-thread.ts',
          cli: 'main/cli/main.ts',
        },
        // Names as in the app: a thread is looked for beside the entry, or above `chunks/`
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
        external: ['better-sqlite3'],
      },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  });
}
