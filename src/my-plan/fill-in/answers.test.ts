import { describe, expect, test } from 'vitest';
import {
  answerText,
  filledIn,
  readAnswers,
  withPlan,
  answerFits,
  writeAnswers,
  pieceValue,
  type VraagField,
} from './answers.ts';
import { numberOf } from '../../text/format/read-number.ts';

const field = (input: VraagField['invoer'], more: Partial<VraagField> = {}): VraagField => ({
  id: input,
  label: 'Akkoord',
  invoer: input,
  opties: [],
  verplicht: false,
  ...more,
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
])('%j is read as people here type numbers', (text, number) => {
  expect(numberOf(text)).toBe(number);
});

test.each<[VraagField, string | string[], string]>([
  [field('tekst'), '  De Brug ', 'De Brug'],
  [field('datum'), '2027-01-04', '4 januari 2027'],
  [field('bedrag'), '1250,5', '€ 1.250,50'],
  [field('bedrag'), 'een tientje', 'een tientje'],
  [field('getal'), '1250', '1.250'],
  [field('meerkeuze'), ['Wonen', 'Energie'], 'Wonen, Energie'],
  [field('vinkje'), 'ja', '☒ Akkoord'],
  [field('tekst'), '   ', ''],
  [field('meerkeuze'), [], ''],
])('an answer stands in the document in words: %#', (vraag, answer, text) => {
  expect(answerText(vraag, answer).replaceAll('\u00A0', ' ')).toBe(text);
});

describe('a plan', () => {
  const fields = [
    field('tekst', { id: 'gemeente', uitPlan: 'gemeente' }),
    field('tekst', { id: 'organisatie', uitPlan: 'organisatie' }),
  ];

  test('fills in what it knows', () => {
    expect(withPlan(fields, {}, plan)).toEqual({ gemeente: 'Zandmeer' });
    expect(withPlan(fields, {}, undefined)).toEqual({});
  });

  test('gives way to what somebody filled in or emptied', () => {
    expect(withPlan(fields, { gemeente: 'Veenwoude' }, plan)).toEqual({ gemeente: 'Veenwoude' });
    expect(withPlan(fields, { gemeente: '' }, plan)).toEqual({ gemeente: '' });
  });
});

test('a field with the name of what every object has by itself has no answer until somebody gives one', () => {
  expect(filledIn([field('tekst', { id: 'constructor' })], {})).toBe(0);
});

test('answers survive being kept, also those to fields that are no longer there', () => {
  const answers = { oud: 'blijft', datum: '2027-01-04', meerkeuze: ['a', 'b'] };
  expect(readAnswers(writeAnswers(answers))).toEqual(answers);
});

test('signs that no document can hold are left out of answers', () => {
  expect(readAnswers(writeAnswers({ a: 'x\uffff', b: ['\u0000y'] }))).toEqual({ a: 'x', b: ['y'] });
});

test.each(['', '{', 'null', '[]', '{"antwoorden":[]}', '{"antwoorden":{"a":1}}', '{"antwoorden":null}'])(
  'what is damaged is no answers: %s',
  (text) => {
    expect(readAnswers(text)).toBeUndefined();
  },
);

test('fields are counted, without those for a signature', () => {
  expect(
    filledIn([field('tekst'), field('datum'), field('handtekening')], {
      tekst: 'x',
      datum: '',
      handtekening: 'x',
    }),
  ).toBe(1);
});

test('only a number and a day can be typed wrong', () => {
  expect(answerFits(field('bedrag'), 'tien')).toBe(false);
  expect(answerFits(field('datum'), '1954-02-28')).toBe(true);
  for (const slip of ['?', '0002-01-04', '2227-01-04', '2027-02-30'])
    expect(answerFits(field('datum'), slip)).toBe(false);
  expect(answerFits(field('bedrag'), '')).toBe(true);
  expect(answerFits(field('tekst'), 'tien')).toBe(true);
});

test.each<[VraagField, string | string[], string]>([
  [field('datum'), '2027-01-04', '2027-01-04'],
  [field('meerkeuze'), ['Wonen', 'Energie'], 'Wonen\nEnergie'],
  [field('vinkje'), 'ja', 'ja'],
  [field('tekst'), ' ', ''],
  [field('getal'), '1250', '1.250'],
])('a writer gets an answer as what it is: %#', (vraag, answer, value) => {
  expect(pieceValue(vraag, answer)).toBe(value);
});
