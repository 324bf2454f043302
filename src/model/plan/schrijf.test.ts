import { expect, test } from 'vitest';
import { editie } from '../../../tests/builders/inhoud.ts';
import { nieuwPlan, type Plan } from './plan.ts';
import { schrijfPlan } from './schrijf.ts';
import { voorstelVan } from './voorstel.ts';

const leeg = nieuwPlan({ versie: '1.0.0', datum: '2026-11-22' }, voorstelVan(editie()));

/** A plan of which everything was filled in in the order of these letters. */
const inOrder = (ids: readonly string[]): Plan => ({
  ...leeg,
  mensen: Object.fromEntries(ids.map((id) => [id, `naam ${id}`])),
  weggelaten: [...ids],
  punten: Object.fromEntries(ids.map((id) => [id, { klaar: true }])),
  begroting: Object.fromEntries(ids.map((id) => [id, { prijs: { laag: 1, hoog: 2 } }])),
});

test('a plan gives the same text in whatever order it was filled in', () => {
  const text = schrijfPlan(inOrder(['a', 'b', 'c', 'd']));
  expect(schrijfPlan(inOrder(['d', 'b', 'a', 'c']))).toBe(text);
  expect(schrijfPlan(inOrder(['c', 'd', 'b', 'a']))).toBe(text);
});

test('what was filled in stands by id', () => {
  const { mensen, weggelaten, punten, begroting } = JSON.parse(
    schrijfPlan(inOrder(['d', 'b', 'a', 'c'])),
  ) as Plan;
  for (const ids of [Object.keys(mensen), weggelaten, Object.keys(punten), Object.keys(begroting)])
    expect(ids).toEqual(['a', 'b', 'c', 'd']);
});
