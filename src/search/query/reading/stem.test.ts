import { describe, expect, test } from 'vitest';
import { root } from './stem.ts';

describe('forms of one word have one stem', () => {
  test.each([
    'persoon personen',
    'brief brieven',
    'huis huizen',
    'kring kringen',
    'werft werven werving',
    'coordinator coordinatoren',
    'gesprek gesprekken',
    'vergoeding vergoedingen vergoeden',
    'verzekering verzekerd verzekeren',
    'betalen betaalt betaald',
    'registratie registreren',
    'motivatie motiveren gemotiveerd',
    'casus casussen',
    'organisatie organisaties',
    'direct directe',
  ])('%s', (shapes) => {
    expect(new Set(shapes.split(' ').map(root)).size).toBe(1);
  });
});

describe('different words keep different stems', () => {
  test.each(['gezond gezondheid', 'gemeente meent', 'hulp huis', 'over overheid'])('%s', (words) => {
    const stems = words.split(' ').map(root);
    expect(new Set(stems).size).toBe(stems.length);
  });
});

test('short words and numbers are their own stem', () => {
  expect(['vog', 'ww', '2020', '113'].map(root)).toEqual(['vog', 'ww', '2020', '113']);
});
