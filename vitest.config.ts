import { configDefaults, defineConfig } from 'vitest/config';

/** What needs no built site; `tests/site/` has its own configuration. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'tests/{site,hosts}/**'],
    environment: 'node',
    // Else a style sheet that is imported as text is empty.
    css: true,
    // Both cores of a small machine; the default leaves one to the watcher.
    maxWorkers: 2,
  },
});
