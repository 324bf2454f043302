import { expect, test } from 'vitest';
import { dayInNetherlands } from './today.ts';

test.each([
  ['2026-07-01T21:59:59Z', '2026-07-01'],
  ['2026-07-01T22:00:00Z', '2026-07-02'],
  ['2026-12-31T22:59:59Z', '2026-12-31'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
  // The night in which the clock goes back.
  ['2026-10-24T22:30:00Z', '2026-10-25'],
])('at %s it is %s in the Netherlands', (moment, day) => {
  expect(dayInNetherlands(new Date(moment))).toBe(day);
});
