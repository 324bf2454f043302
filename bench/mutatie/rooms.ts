/** The pure rooms of which the tests are tested: what each holds, as globs from the root of the project. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  handbook: ['src/handbook/**/*.ts'],
  page: ['src/page/**/*.ts'],
  planner: ['src/planner/**/*.ts'],
  'my-plan': ['src/my-plan/**/*.ts'],
};
