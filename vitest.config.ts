import { defineConfig } from 'vitest/config';

/** Kinds of tests, by what they need. `npm test` runs all of them. */
export default defineConfig({
  test: {
    projects: [
      {
        // Pure parts, beside their file; the structure and the content as a whole.
        test: { name: 'unit', include: ['src/**/*.test.ts', 'tests/*.test.ts'] },
      },
      {
        // Real builds of small handbooks, good and broken.
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 120_000,
          // Two at a time: more builds than processors only wait for each other.
          maxWorkers: 2,
        },
      },
      {
        // The real site, built once: its files, and what a reader meets in a real browser.
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: ['tests/build-once.ts'],
          testTimeout: 600_000,
          hookTimeout: 240_000,
          // Two at a time: a browser waits as often as it works.
          maxWorkers: 2,
        },
      },
    ],
  },
});
