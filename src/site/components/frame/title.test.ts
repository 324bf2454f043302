import { expect, test } from 'vitest';
import { atDoublePoint, chunks } from './title.ts';

const whole = (text: string) =>
  chunks(text)
    .filter((chunk) => chunk.whole)
    .map((chunk) => chunk.text);

test('a title parts after its first colon and loses nothing', () => {
  expect(atDoublePoint('Verkennen: voor wie en waarom')).toEqual(['Verkennen: ', 'voor wie en waarom']);
  expect(atDoublePoint('Werven')).toEqual(['Werven', '']);
  expect(atDoublePoint('Om 9:30 uur')).toEqual(['Om 9:30 uur', '']);
});

test('a name with a hyphen stays whole, with the mark after it; other words, and names too long for a phone, may break', () => {
  expect(whole('Leerlijn in Amsterdam-Oost, Noord-Holland en De Pijp')).toEqual([
    'Amsterdam-Oost,',
    'Noord-Holland',
  ]);
  expect(whole('Een co-trainer vinden')).toEqual([]);
  expect(whole('Vrijwilligersorganisatie-Overleg')).toEqual([]);
  const title = 'Start in ’s-Hertogenbosch: de S-route';
  expect(
    chunks(title)
      .map((chunk) => chunk.text)
      .join(''),
  ).toBe(title);
});
