import { expect, test } from 'vitest';
import { WOORD } from './reading-weights.ts';
import { ontleed } from './vraag.ts';

const woorden = (vraag: string) => ontleed(vraag).woorden.map(({ woord }) => woord);

test('accents, capitals and hyphens make no difference', () => {
  expect(woorden('Netwerk-Coördinátor’s')).toEqual(['netwerk', "coordinator's"]);
});

test('a date in digits is read as it is written', () => {
  expect(woorden('workshop 2-11-2020')).toEqual(['workshop', '2', 'november', '2020']);
  expect(woorden('2020-11-02')).toEqual(['2', 'november', '2020']);
  expect(woorden('99-99-2020')).toEqual(['99', '99', '2020']);
});

test('small words weigh little, unless there is nothing else', () => {
  const gewicht = (vraag: string) => ontleed(vraag).woorden.map(({ gewicht }) => gewicht);
  expect(gewicht('wat kost het')).toEqual([WOORD.vraag, 1, WOORD.stop]);
  expect(gewicht('wie doet wat').at(0)).toBe(WOORD.vraag);
  expect(gewicht('wie is het')).toEqual([1, 1, 1]);
});

test('the words tell which kind of page is wanted', () => {
  expect(ontleed('hoeveel uur coördinator').bedoeling).toBe('vraag');
  expect(ontleed('moet dat zo?').bedoeling).toBe('vraag');
  expect(ontleed('voorbeeld begroting').bedoeling).toBe('sjabloon');
  expect(ontleed('budgetkring').bedoeling).toBeUndefined();
});

test('what stands between quotes must follow each other', () => {
  const { zinsneden } = ontleed('“directe lijn” met "de gemeente"');
  expect(zinsneden).toEqual([
    ['directe', 'lijn'],
    ['de', 'gemeente'],
  ]);
});
