import { defineConfig } from '@playwright/test';

/** One worker: the reference machine has two cores, and each test starts a whole application. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/e2e/global-setup.ts',
  workers: 1,
  fullyParallel: false,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  outputDir: 'out/e2e',
  reporter: [['list'], ['json', { outputFile: 'out/e2e-tests.json' }]],
});
