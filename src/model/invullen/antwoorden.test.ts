import { describe, expect, test } from 'vitest';
import {
  antwoordTekst,
  ingevuld,
  leesAntwoorden,
  metPlan,
  past,
  schrijfAntwoorden,
  stukWaarde,
  type Vraagveld,
} from './antwoorden.ts';
import { getalVan } from '../getal.ts';

const veld = (invoer: Vraagveld['invoer'], meer: Partial<Vraagveld> = {}): Vraagveld => ({
  id: invoer,
  label: 'Akkoord',
  invoer,
  opties: [],
  verplicht: false,
  ...meer,
});
const plan = {
  gemeente: 'Zandmeer',
  organisatie: '',
  coordinator: '',
  startdatum: '2027-01-04',
  netwerkstart: '',
  aantal: '10',
  bedrag: '',
};

test.each([
  ['1.250,50', 1250.5],
  ['€ 1.250', 1250],
  ['€ 12,-', 12],
  ['1250.5', 1250.5],
  ['7,5', 7.5],
  ['1.25', 1.25],
  ['1.000.000', 1_000_000],
  ['-3', -3],
  ['tien', undefined],
  ['1,2,3', undefined],
  ['', undefined],
])('%j is read as people here type numbers', (tekst, getal) => {
  expect(getalVan(tekst)).toBe(getal);
});

test.each<[Vraagveld, string | string[], string]>([
  [veld('tekst'), '  De Brug ', 'De Brug'],
  [veld('datum'), '2027-01-04', '4 januari 2027'],
  [veld('bedrag'), '1250,5', '€ 1.250,50'],
  [veld('bedrag'), 'een tientje', 'een tientje'],
  [veld('getal'), '1250', '1.250'],
  [veld('meerkeuze'), ['Wonen', 'Energie'], 'Wonen, Energie'],
  [veld('vinkje'), 'ja', '☒ Akkoord'],
  [veld('tekst'), '   ', ''],
  [veld('meerkeuze'), [], ''],
])('an answer stands in the document in words: %#', (vraag, antwoord, tekst) => {
  expect(antwoordTekst(vraag, antwoord).replaceAll('\u00A0', ' ')).toBe(tekst);
});

describe('a plan', () => {
  const velden = [
    veld('tekst', { id: 'gemeente', uitPlan: 'gemeente' }),
    veld('tekst', { id: 'organisatie', uitPlan: 'organisatie' }),
  ];

  test('fills in what it knows', () => {
    expect(metPlan(velden, {}, plan)).toEqual({ gemeente: 'Zandmeer' });
    expect(metPlan(velden, {}, undefined)).toEqual({});
  });

  test('gives way to what somebody filled in or emptied', () => {
    expect(metPlan(velden, { gemeente: 'Veenwoude' }, plan)).toEqual({ gemeente: 'Veenwoude' });
    expect(metPlan(velden, { gemeente: '' }, plan)).toEqual({ gemeente: '' });
  });
});

test('a field with the name of what every object has by itself has no answer until somebody gives one', () => {
  expect(ingevuld([veld('tekst', { id: 'constructor' })], {})).toBe(0);
});

test('answers survive being kept, also those to fields that are no longer there', () => {
  const antwoorden = { oud: 'blijft', datum: '2027-01-04', meerkeuze: ['a', 'b'] };
  expect(leesAntwoorden(schrijfAntwoorden(antwoorden))).toEqual(antwoorden);
});

test('signs that no document can hold are left out of answers', () => {
  expect(leesAntwoorden(schrijfAntwoorden({ a: 'x\uffff', b: ['\u0000y'] }))).toEqual({ a: 'x', b: ['y'] });
});

test.each(['', '{', 'null', '[]', '{"antwoorden":[]}', '{"antwoorden":{"a":1}}', '{"antwoorden":null}'])(
  'what is damaged is no answers: %s',
  (tekst) => {
    expect(leesAntwoorden(tekst)).toBeUndefined();
  },
);

test('fields are counted, without those for a signature', () => {
  expect(
    ingevuld([veld('tekst'), veld('datum'), veld('handtekening')], {
      tekst: 'x',
      datum: '',
      handtekening: 'x',
    }),
  ).toBe(1);
});

test('only a number and a day can be typed wrong', () => {
  expect(past(veld('bedrag'), 'tien')).toBe(false);
  expect(past(veld('datum'), '1954-02-28')).toBe(true);
  for (const slip of ['?', '0002-01-04', '2227-01-04', '2027-02-30'])
    expect(past(veld('datum'), slip)).toBe(false);
  expect(past(veld('bedrag'), '')).toBe(true);
  expect(past(veld('tekst'), 'tien')).toBe(true);
});

test.each<[Vraagveld, string | string[], string]>([
  [veld('datum'), '2027-01-04', '2027-01-04'],
  [veld('meerkeuze'), ['Wonen', 'Energie'], 'Wonen\nEnergie'],
  [veld('vinkje'), 'ja', 'ja'],
  [veld('tekst'), ' ', ''],
  [veld('getal'), '1250', '1.250'],
])('a writer gets an answer as what it is: %#', (vraag, antwoord, waarde) => {
  expect(stukWaarde(vraag, antwoord)).toBe(waarde);
});
