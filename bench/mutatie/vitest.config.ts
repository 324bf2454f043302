import { defineConfig } from 'vitest/config';

/**
 * The tests that may kill a mutant: those of the pure rooms. What a writer of a format notices counts for nothing: a
 * room is held by its own tests, and the score is a lower bound.
 */
export default defineConfig({
  test: {
    include: ['src/{model,kinds,handbook,page,planner,my-plan}/**/*.test.ts'],
    // The planner's tests compute that many plans at random for each change.
    env: { PLANNEN: '100' },
    update: 'none',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
