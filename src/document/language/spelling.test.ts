import { describe, expect, test } from 'vitest';
import { bothAccents, partsOf, isSpelled, wordsIn } from './spelling.ts';

const dictionary = new Set([
  'huis',
  'Almere',
  'één',
  'jij',
  'niet',
  'bijv.',
  'AVG',
  'op',
  "thema's",
  'financieel',
  'een',
]);
const knows = (shape: string) => dictionary.has(shape);

describe('a word is well spelled', () => {
  test.each([
    ['with a capital at the beginning of a sentence', 'Huis'],
    ['in capitals', 'OP'],
    ['with the capital of a name', 'Almere'],
    ['with its full stop left to the sentence', 'bijv'],
    ['with a typographic apostrophe', 'thema’s'],
    ['as the plural of an abbreviation', 'AVG’s'],
    ['without the accent that a capital drops', 'Eén'],
    ['with an accent that shows stress', 'jíj'],
    ['with two accents on a vowel of two letters', 'níét'],
  ])('%s', (_, word) => {
    expect(isSpelled(word, knows)).toBe(true);
  });
});

describe('a word is not well spelled', () => {
  test.each([
    ['when no dictionary has it', 'hiuis'],
    ['without the capital of a name', 'almere'],
    ['with one accent on a vowel of two letters', 'níet'],
    ['with an accent where a trema belongs', 'financiéel'],
    ['as a plural with an apostrophe that does not belong', 'huis’s'],
  ])('%s', (_, word) => {
    expect(isSpelled(word, knows)).toBe(false);
  });
});

test('half an accent is completed', () => {
  expect(bothAccents('níet')).toBe('níét');
});

describe('the words of a text', () => {
  const words = (text: string) => wordsIn(text).map(({ word }) => word);

  test('are told with the place where they begin', () => {
    expect(wordsIn('Een «huis».')).toEqual([
      { word: 'Een', index: 0 },
      { word: 'huis', index: 5 },
    ]);
  });

  test('keep their apostrophe and hyphen', () => {
    expect(words('De thema’s van co-trainers: zorg- en hulp.')).toEqual([
      'De',
      'thema’s',
      'van',
      'co-trainers',
      'zorg',
      'en',
      'hulp',
    ]);
  });

  test('leave out addresses of sites and mail', () => {
    expect(words('Zie www.voorbeeld.nl/pad, https://x.org/a-b of mail wij@voorbeeld.nl.')).toEqual([
      'Zie',
      'of',
      'mail',
    ]);
  });

  test('go on after a full stop without a space', () => {
    expect(words('Klaar.Verder')).toEqual(['Klaar', 'Verder']);
  });
});

test('the parts around a hyphen have a spelling of their own, digits and single letters have none', () => {
  expect(partsOf({ word: '16-jarige-s', index: 4 })).toEqual([
    { word: 'jarige', index: 7, shapes: ['jarige', '-jarige', 'jarige-'] },
  ]);
});
