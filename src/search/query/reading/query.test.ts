import { expect, test } from 'vitest';
import { WORD } from '../reading-weights.ts';
import { parseQuery } from './query.ts';

const words = (query: string) => parseQuery(query).words.map(({ word }) => word);

test('accents, capitals and hyphens make no difference', () => {
  expect(words('Netwerk-Coördinátor’s')).toEqual(['netwerk', "coordinator's"]);
});

test('a date in digits is read as it is written', () => {
  expect(words('workshop 2-11-2020')).toEqual(['workshop', '2', 'november', '2020']);
  expect(words('2020-11-02')).toEqual(['2', 'november', '2020']);
  expect(words('99-99-2020')).toEqual(['99', '99', '2020']);
});

test('small words weigh little, unless there is nothing else', () => {
  const weight = (query: string) => parseQuery(query).words.map(({ weight }) => weight);
  expect(weight('wat kost het')).toEqual([WORD.query, 1, WORD.stop]);
  expect(weight('wie doet wat').at(0)).toBe(WORD.query);
  expect(weight('wie is het')).toEqual([1, 1, 1]);
});

test('the words tell which kind of page is wanted', () => {
  expect(parseQuery('hoeveel uur coördinator').intent).toBe('vraag');
  expect(parseQuery('moet dat zo?').intent).toBe('vraag');
  expect(parseQuery('voorbeeld begroting').intent).toBe('sjabloon');
  expect(parseQuery('budgetkring').intent).toBeUndefined();
  expect(parseQuery('constructor').intent).toBeUndefined();
});

test('what stands between quotes must follow each other', () => {
  const { phrases } = parseQuery('“directe lijn” met "de gemeente"');
  expect(phrases).toEqual([
    ['directe', 'lijn'],
    ['de', 'gemeente'],
  ]);
});
