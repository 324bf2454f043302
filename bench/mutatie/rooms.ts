/** The pure rooms of which the tests are tested: what each holds, as globs from the root of the project. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  kinds: ['src/kinds/**/*.ts'],
  handbook: ['src/handbook/**/*.ts'],
  page: ['src/page/**/*.ts'],
  planner: ['src/planner/**/*.ts'],
  'my-plan': ['src/my-plan/**/*.ts'],
};

/**
 * The tests that may notice a change: those of the pure rooms. What a writer of a format notices counts for nothing: a
 * room is held by its own tests, and the score is a lower bound.
 */
export const TESTS = ['src/{kinds,handbook,page,planner,my-plan}/**/*.test.ts', 'tests/plan-sums.test.ts'];
