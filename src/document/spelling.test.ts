import { describe, expect, test } from 'vitest';
import { beideAccenten, delenVan, isGespeld, woordenIn } from './spelling.ts';

const woordenboek = new Set([
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
const kent = (vorm: string) => woordenboek.has(vorm);

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
  ])('%s', (_, woord) => {
    expect(isGespeld(woord, kent)).toBe(true);
  });
});

describe('a word is not well spelled', () => {
  test.each([
    ['when no dictionary has it', 'hiuis'],
    ['without the capital of a name', 'almere'],
    ['with one accent on a vowel of two letters', 'níet'],
    ['with an accent where a trema belongs', 'financiéel'],
    ['as a plural with an apostrophe that does not belong', 'huis’s'],
  ])('%s', (_, woord) => {
    expect(isGespeld(woord, kent)).toBe(false);
  });
});

test('half an accent is completed', () => {
  expect(beideAccenten('níet')).toBe('níét');
});

describe('the words of a text', () => {
  const woorden = (tekst: string) => woordenIn(tekst).map(({ woord }) => woord);

  test('are told with the place where they begin', () => {
    expect(woordenIn('Een «huis».')).toEqual([
      { woord: 'Een', index: 0 },
      { woord: 'huis', index: 5 },
    ]);
  });

  test('keep their apostrophe and hyphen', () => {
    expect(woorden('De thema’s van co-trainers: zorg- en hulp.')).toEqual([
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
    expect(woorden('Zie www.voorbeeld.nl/pad, https://x.org/a-b of mail wij@voorbeeld.nl.')).toEqual([
      'Zie',
      'of',
      'mail',
    ]);
  });

  test('go on after a full stop without a space', () => {
    expect(woorden('Klaar.Verder')).toEqual(['Klaar', 'Verder']);
  });
});

test('the parts around a hyphen have a spelling of their own, digits and single letters have none', () => {
  expect(delenVan({ woord: '16-jarige-s', index: 4 })).toEqual([
    { woord: 'jarige', index: 7, vormen: ['jarige', '-jarige', 'jarige-'] },
  ]);
});
