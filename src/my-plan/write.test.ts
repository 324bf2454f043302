import { expect, test } from 'vitest';
import { editie } from '../../tests/builders/contents.ts';
import { newPlan, type Plan } from './plan.ts';
import { writePlan } from './kept/write.ts';
import { proposalOf } from './proposal.ts';

const empty = newPlan({ versie: '1.0.0', datum: '2026-11-22' }, proposalOf(editie()));

/** A plan of which everything was filled in in the order of these letters. */
const inOrder = (ids: readonly string[]): Plan => ({
  ...empty,
  mensen: Object.fromEntries(ids.map((id) => [id, `naam ${id}`])),
  weggelaten: [...ids],
  punten: Object.fromEntries(ids.map((id) => [id, { klaar: true }])),
  begroting: Object.fromEntries(ids.map((id) => [id, { prijs: { laag: 1, hoog: 2 } }])),
});

test('a plan gives the same text in whatever order it was filled in', () => {
  const text = writePlan(inOrder(['a', 'b', 'c', 'd']));
  expect(writePlan(inOrder(['d', 'b', 'a', 'c']))).toBe(text);
  expect(writePlan(inOrder(['c', 'd', 'b', 'a']))).toBe(text);
});

test('what was filled in stands by id', () => {
  const {
    mensen: people,
    weggelaten: omitted,
    punten: points,
    begroting,
  } = JSON.parse(writePlan(inOrder(['d', 'b', 'a', 'c']))) as Plan;
  for (const ids of [Object.keys(people), omitted, Object.keys(points), Object.keys(begroting)])
    expect(ids).toEqual(['a', 'b', 'c', 'd']);
});
