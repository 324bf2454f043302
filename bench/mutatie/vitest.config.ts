import { defineConfig } from 'vitest/config';

/**
 * The tests that may kill a mutant: those of pure parts, beside their file. What starts a process, or reads the source
 * itself, sees no mutant.
 */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    exclude: [
      // Only writers of formats stand here; they take seconds and tell nothing of the rooms.
      'src/outputs/{epub,pdf,deelbeeld,docx,odt}/**',
      'src/{cli,load,integrations}/**',
    ],
    // The planner's tests compute that many plans at random for each change.
    env: { PLANNEN: '100' },
    update: 'none',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
