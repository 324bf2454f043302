import { describe, expect, test } from 'vitest';
import { dagEerder, dagnummer, dayAt, maandenLater } from './dagen.ts';
import { bereik, cel, functie, getal, reken, tekst, type Formule } from './formule.ts';
import { celNaam, plaatsen, vasteNaam } from './plaats.ts';
import { rekenaar } from './reken.ts';
import { toon } from './toon.ts';
import type { Cel, Werkboek } from './werkboek.ts';

const boek = (cellen: Record<string, Omit<Cel, 'stijl' | 'sleutel'>>): Werkboek => ({
  titel: 'proef',
  onderwerp: '',
  maker: '',
  taal: 'nl-NL',
  datum: '2026-11-22',
  kleuren: { inkt: '', zacht: '', lijn: '', kop: '', opKop: '', groep: '', invul: '', link: '' },
  bladen: [
    {
      naam: 'Blad',
      kolommen: [10],
      kop: 0,
      rijen: Object.entries(cellen).map(([sleutel, rest]) => ({
        cellen: [{ stijl: 'gewoon', sleutel, ...rest }],
      })),
    },
  ],
  namen: [],
});

function uitkomst(formule: Formule, cellen: Record<string, Omit<Cel, 'stijl' | 'sleutel'>> = {}) {
  const geplaatst = plaatsen(boek({ ...cellen, hier: { formule } }));
  return rekenaar(geplaatst)(geplaatst.plaats('hier'));
}

describe('a formula is computed as a spreadsheet does', () => {
  const cellen = { a: { inhoud: 2 }, leeg: {}, b: { inhoud: 'woord' }, c: { inhoud: 3 } };
  test.each<[string, Formule, unknown]>([
    ['a sum leaves words and empty cells out', functie('SUM', bereik('a', 'c')), 5],
    ['an empty cell counts as nothing', reken(cel('a'), '*', cel('leeg')), 0],
    ['half a cent goes up', functie('ROUND', getal(1.005), getal(2)), 1.01],
    ['below zero half goes away from zero', functie('ROUND', getal(-2.5), getal(0)), -3],
    ['empty cells are counted', functie('COUNTBLANK', bereik('a', 'c')), 1],
    ['an empty cell equals an empty text', reken(cel('leeg'), '=', tekst('')), true],
    ['zero is not an empty text', reken(getal(0), '=', tekst('')), false],
    ['capitals do not tell words apart', reken(cel('b'), '=', tekst('WOORD')), true],
    [
      'a list is compared cell by cell',
      functie('SUMPRODUCT', reken(getal(1), '*', reken(bereik('a', 'c'), '=', tekst('woord')))),
      1,
    ],
    ['one of two', functie('IF', reken(cel('a'), '>', getal(1)), tekst('ja'), tekst('nee')), 'ja'],
    ['all of them', functie('AND', reken(getal(1), '<', getal(2)), reken(getal(2), '<=', getal(1))), false],
  ])('%s', (_, formule, verwacht) => {
    expect(uitkomst(formule, cellen)).toBe(verwacht);
  });

  test('a formula that leads to itself is an error, not an endless loop', () => {
    expect(() => uitkomst(cel('hier'))).toThrow('wijst naar zichzelf');
  });
});

test('a key that is there twice, or not at all, is an error that names it', () => {
  const dubbel = boek({ a: {} });
  dubbel.bladen[0]!.rijen.push(...dubbel.bladen[0]!.rijen);
  expect(() => plaatsen(dubbel)).toThrow('«a»');
  expect(() => plaatsen(boek({})).plaats('b')).toThrow('«b»');
});

test('columns are counted in letters', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map((kolom) => celNaam({ rij: 0, kolom }))).toEqual([
    'A1',
    'Z1',
    'AA1',
    'AZ1',
    'BA1',
    'ZZ1',
    'AAA1',
  ]);
  expect(vasteNaam({ rij: 9, kolom: 2 })).toBe('$C$10');
});

test('days are numbers since the end of 1899, and back', () => {
  expect(dagnummer('1900-03-01')).toBe(61);
  expect(dagnummer('2026-11-22')).toBe(46348);
  expect(dayAt(46348)).toBe('2026-11-22');
  expect(maandenLater('2026-11-30', 3)).toBe('2027-02-28');
  expect(dagEerder('2027-01-01')).toBe('2026-12-31');
});

test('values are shown in Dutch', () => {
  expect(toon(1234.5, 'euro')).toBe('€ 1.234,50');
  expect(toon(-3, 'euro')).toBe('-€ 3,00');
  expect(toon(0.075, 'procent')).toBe('7,5%');
  expect(toon(46348, 'datum')).toBe('22 november 2026');
  expect(toon(null, 'euro')).toBe('');
  expect(toon(0.5, 'getal')).toBe('0,5');
});
