/** The pure rooms of which the tests are tested: what each holds, as globs from the root of the project. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  handbook: ['src/model/*.ts'],
  page: ['src/model/pagina/**/*.ts'],
  planner: ['src/model/planning/**/*.ts'],
  'my-plan': ['src/model/plan/**/*.ts', 'src/model/invullen/**/*.ts'],
};
