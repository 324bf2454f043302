import { describe, expect, test } from 'vitest';
import { stam } from './stam.ts';

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
  ])('%s', (vormen) => {
    expect(new Set(vormen.split(' ').map(stam)).size).toBe(1);
  });
});

describe('different words keep different stems', () => {
  test.each(['gezond gezondheid', 'gemeente meent', 'hulp huis', 'over overheid'])('%s', (woorden) => {
    const stammen = woorden.split(' ').map(stam);
    expect(new Set(stammen).size).toBe(stammen.length);
  });
});

test('short words and numbers are their own stem', () => {
  expect(['vog', 'ww', '2020', '113'].map(stam)).toEqual(['vog', 'ww', '2020', '113']);
});
