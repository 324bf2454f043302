import { expect, test } from 'vitest';
import { bijDubbelePunt, brokken } from './titel.ts';

const heel = (tekst: string) =>
  brokken(tekst)
    .filter((brok) => brok.heel)
    .map((brok) => brok.tekst);

test('a title parts after its first colon and loses nothing', () => {
  expect(bijDubbelePunt('Verkennen: voor wie en waarom')).toEqual(['Verkennen: ', 'voor wie en waarom']);
  expect(bijDubbelePunt('Werven')).toEqual(['Werven', '']);
  expect(bijDubbelePunt('Om 9:30 uur')).toEqual(['Om 9:30 uur', '']);
});

test('a name with a hyphen stays whole; other words, and names too long for a phone, may break', () => {
  expect(heel('Leerlijn in Amsterdam-Oost, Noord-Holland en De Pijp')).toEqual([
    'Amsterdam-Oost',
    'Noord-Holland',
  ]);
  expect(heel('Een co-trainer vinden')).toEqual([]);
  expect(heel('Vrijwilligersorganisatie-Overleg')).toEqual([]);
  const titel = 'Start in ’s-Hertogenbosch: de S-route';
  expect(
    brokken(titel)
      .map((brok) => brok.tekst)
      .join(''),
  ).toBe(titel);
});
