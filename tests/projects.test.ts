import { expect, test } from 'vitest';
import config from '../vitest.config.ts';

test('every kind of test asks for the same number of workers, at least two: or Vitest does not run them together', () => {
  const asked = (config.test?.projects ?? []).map((project) =>
    typeof project === 'object' && 'test' in project ? project.test?.maxWorkers : undefined,
  );
  expect(asked.length).toBeGreaterThan(4);
  expect(new Set(asked).size).toBe(1);
  expect(Number(asked[0])).toBeGreaterThanOrEqual(2);
});
