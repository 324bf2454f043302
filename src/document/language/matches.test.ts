import { expect, test } from 'vitest';
import { matchesIn } from './matches.ts';

test.each([
  ['twee woorden', /\p{L}+/gu],
  ['niets', /\d/g],
  ['leeg telt mee', /(?=e)/g],
  ['12 en 3', /(?<number>\d+)/g],
])('finds in «%s» what matchAll finds, also when it is asked again', (text, pattern) => {
  const told = ({ 0: match, index, groups }: RegExpExecArray) => ({ match, index, ...groups });
  const all = [...text.matchAll(pattern)].map(told);
  expect(matchesIn(text, pattern).map(told)).toEqual(all);
  expect(matchesIn(text, pattern).map(told)).toEqual(all);
});
