/**
 * The part of `vitest` that tests of pure rooms use: Vitest's own `expect`, and a `test` that can be run again and again
 * in one process. A file that asks for more (mocks, a hook after or between tests) does not load, and the first run fails.
 */
export { expect } from 'vitest';

interface Test {
  name: string;
  run: () => unknown;
}
let found: Test[] = [];

/** What was declared since the last time. */
export function takeTests(): Test[] {
  const tests = found;
  found = [];
  return tests;
}

export function test(name: string, run: () => unknown): void {
  found.push({ name, run });
}
test.each =
  (table: readonly unknown[]) =>
  (name: string, run: (...row: unknown[]) => unknown): void => {
    // As Vitest does: a row that is a list is spread over the parameters.
    for (const row of table) test(name, () => run(...(Array.isArray(row) ? (row as unknown[]) : [row])));
  };

/** Hooks stand before the tests that need them. */
export function beforeAll(run: () => unknown): void {
  test('before all', run);
}

export function describe(_name: string, declare: () => void): void {
  declare();
}
