import { expect, test } from 'vitest';
import { readChoice, fits, writeChoice, countValue } from './choose.ts';

const facets = { gemeente: ['den-haag', 'utrecht', 'vianen'], thema: ['vog', 'geld'] };
const all = [
  { gemeente: ['utrecht', 'vianen'], thema: ['geld'] },
  { gemeente: ['utrecht'], thema: ['vog', 'geld'] },
  { gemeente: ['den-haag'], thema: ['vog'] },
];

test.each([
  ['', {}],
  ['?gemeente=utrecht', { gemeente: ['utrecht'] }],
  ['?gemeente=Den+Haag', { gemeente: ['den-haag'] }],
  ['?gemeente=vianen&gemeente=utrecht&thema=vog', { gemeente: ['utrecht', 'vianen'], thema: ['vog'] }],
  ['?gemeente=utrecht,vianen', { gemeente: ['utrecht', 'vianen'] }],
  ['?gemeente=atlantis&kleur=rood', {}],
  ['?gemeente=%3Cscript%3E&thema=', {}],
  ['?gemeente=%E0%A4', {}],
])('the address %s asks for %j', (query, choice) => {
  expect(readChoice(query, facets)).toEqual(choice);
});

test('a choice that is written and read is the same choice', () => {
  const choice = { gemeente: ['den-haag', 'vianen'], thema: ['geld'] };
  expect(writeChoice(choice)).toBe('?gemeente=den-haag&gemeente=vianen&thema=geld');
  expect(readChoice(writeChoice(choice), facets)).toEqual(choice);
  expect(writeChoice({})).toBe('');
});

test('values of one facet widen, facets narrow', () => {
  const found = (choice: Record<string, string[]>) =>
    all.flatMap((values, i) => (fits(values, choice) ? [i] : []));
  expect(found({})).toEqual([0, 1, 2]);
  expect(found({ gemeente: ['vianen', 'den-haag'] })).toEqual([0, 2]);
  expect(found({ gemeente: ['utrecht'], thema: ['vog'] })).toEqual([1]);
  expect(found({ gemeente: ['vianen'], thema: ['vog'] })).toEqual([]);
});

test('a count follows the other facets, not its own', () => {
  const count = (choice: Record<string, string[]>) =>
    facets.gemeente.map((value) => countValue(all, choice, 'gemeente', value));
  expect(count({})).toEqual([1, 2, 1]);
  expect(count({ gemeente: ['den-haag'] })).toEqual([1, 2, 1]);
  expect(count({ thema: ['vog'] })).toEqual([1, 1, 0]);
});
