import { expect, test } from 'vitest';
import { contents, entry, handleiding } from '../../../tests/builders/contents.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { handleidingSchema } from '../../schema/handleiding.ts';
import { reviewsOf } from './review.ts';

const entries = () => [
  entry('vraag', 'geld', { gecontroleerd: '2026-01-31' }),
  entry('thema', 'vog', { gecontroleerd: '2026-10-10' }),
  entry('vraag', 'eigen', { gecontroleerd: '2026-03-31', nakijken: { eigenaar: 'Jurist', maanden: 11 } }),
];
const told = (review?: object) =>
  reviewsOf(
    buildHandbook(
      contents(entries(), {
        handleiding: handleidingSchema.parse({ ...handleiding(), ...(review && { nakijken: review }) }),
      }),
    ),
  ).map(({ address, owner, due }) => [address, owner, due]);

test('every page is due a year after somebody went through it, by the editors, unless it says otherwise', () => {
  expect(told()).toEqual([
    ['/vragen/geld/', 'Redactie', '2027-01-31'],
    ['/vragen/eigen/', 'Jurist', '2027-02-28'],
    ['/themas/vog/', 'Redactie', '2027-10-10'],
  ]);
});

test('a handbook says who and how often, and for a kind otherwise', () => {
  expect(
    told({ eigenaar: 'Team armoede', maanden: 24, soorten: { thema: { maanden: 3, eigenaar: 'Jurist' } } }),
  ).toEqual([
    ['/themas/vog/', 'Jurist', '2027-01-10'],
    ['/vragen/eigen/', 'Jurist', '2027-02-28'],
    ['/vragen/geld/', 'Team armoede', '2028-01-31'],
  ]);
});

test('a term is at least a month, and an owner a line', () => {
  expect(handleidingSchema.safeParse({ ...handleiding(), nakijken: { maanden: 0 } }).success).toBe(false);
  expect(handleidingSchema.safeParse({ ...handleiding(), nakijken: { soorten: { soep: {} } } }).success).toBe(
    false,
  );
});
