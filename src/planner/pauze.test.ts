import { expect, test } from 'vitest';
import { isPauze, isTooLong } from './pauze.ts';

test.each([
  ['2027-07-10', '2027-08-22', true, false],
  ['2027-07-10', '2027-07-09', false, false],
  ['2027-01-04', '2028-01-04', true, false],
  ['2027-01-04', '2028-01-05', false, true],
  ['2027-01-04', '2028-12-31', false, true],
])('a pause from %s to %s counts: %s, and is too long: %s', (of, until, counts, long) => {
  const pauze = { naam: '', van: of, tot: until };
  expect([isPauze(pauze), isTooLong(pauze)]).toEqual([counts, long]);
});
