import { expect, test } from 'vitest';
import { leesKeuze, past, schrijfKeuze, telWaarde } from './kies.ts';

const facetten = { gemeente: ['den-haag', 'utrecht', 'vianen'], thema: ['vog', 'geld'] };
const alle = [
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
])('the address %s asks for %j', (query, keuze) => {
  expect(leesKeuze(query, facetten)).toEqual(keuze);
});

test('a choice that is written and read is the same choice', () => {
  const keuze = { gemeente: ['den-haag', 'vianen'], thema: ['geld'] };
  expect(schrijfKeuze(keuze)).toBe('?gemeente=den-haag&gemeente=vianen&thema=geld');
  expect(leesKeuze(schrijfKeuze(keuze), facetten)).toEqual(keuze);
  expect(schrijfKeuze({})).toBe('');
});

test('values of one facet widen, facets narrow', () => {
  const gevonden = (keuze: Record<string, string[]>) =>
    alle.flatMap((waarden, i) => (past(waarden, keuze) ? [i] : []));
  expect(gevonden({})).toEqual([0, 1, 2]);
  expect(gevonden({ gemeente: ['vianen', 'den-haag'] })).toEqual([0, 2]);
  expect(gevonden({ gemeente: ['utrecht'], thema: ['vog'] })).toEqual([1]);
  expect(gevonden({ gemeente: ['vianen'], thema: ['vog'] })).toEqual([]);
});

test('a count follows the other facets, not its own', () => {
  const tel = (keuze: Record<string, string[]>) =>
    facetten.gemeente.map((waarde) => telWaarde(alle, keuze, 'gemeente', waarde));
  expect(tel({})).toEqual([1, 2, 1]);
  expect(tel({ gemeente: ['den-haag'] })).toEqual([1, 2, 1]);
  expect(tel({ thema: ['vog'] })).toEqual([1, 1, 0]);
});
