import { configDefaults, defineConfig } from 'vitest/config';

// `*.slow.test.*` start whole programs, make whole fleets or walk whole screens: `npm test` runs them, `npm run check` does not.
const slow = process.env.OCS_SLOW_TESTS === '1' ? [] : ['**/*.slow.test.{ts,tsx}'];

export default defineConfig({
  define: { __VERSION__: JSON.stringify('test') },
  test: {
    include: [
      'main/**/*.test.ts',
      'preload/**/*.test.ts',
      'renderer/**/*.test.{ts,tsx}',
      'scripts/**/*.test.ts',
      'bench/**/*.test.ts',
    ],
    exclude: [...configDefaults.exclude, 'out/**', ...slow],
    globalSetup: ['tests/temp-folder.ts', 'tests/build-threads.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
