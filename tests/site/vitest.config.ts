import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The built site from outside. Building and browsing take time, so limits are wide. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    name: 'site',
    include: ['tests/{site,hosts}/**/*.test.ts'],
    globalSetup: 'tests/site/support/global-setup.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A browser on a busy machine is late at times: a test that fails twice has failed.
    retry: 1,
    // Files share the built sites and the browser, and change neither.
    maxWorkers: 2,
    // Tests that run side by side wait for servers to start.
    maxConcurrency: 9,
  },
});
