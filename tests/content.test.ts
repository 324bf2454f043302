import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../src/load/check.ts';

const root = resolve(import.meta.dirname, '..');
const { issues, handboek } = await checkContent({
  map: resolve(root, 'content'),
  naam: 'content',
  editie: 'landelijk',
  // The day of the edition, not of the test: what grows old is a warning on the day that somebody checks.
  vandaag: '2026-11-22',
});

test('the content has no errors', () => {
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the only warnings are those of a publisher who is not known yet', () => {
  expect([
    ...new Set(issues.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule)),
  ]).toEqual(['uitgever-onbekend']);
});

test('all four source documents are used', () => {
  const documenten = handboek!.perSoort.bron
    .filter(({ data }) => data.brondocument)
    .map(({ id }) => id)
    .sort();
  expect(documenten).toEqual([
    'inzet-van-vrijwilligers',
    'mikado-alleato-2009',
    'vrijwilligersacademie-opbrengst-leerlijn',
    'vrijwilligersacademie-workshop-2020',
  ]);
});

test('every praktijk says what it does not show, and how it was found out whether it still runs', () => {
  for (const { data } of handboek!.perSoort.praktijk) {
    expect(data.beperkingen.length).toBeGreaterThan(0);
    expect(data.bronnen.length).toBeGreaterThan(0);
    expect(data.status.toelichting.length).toBeGreaterThan(0);
  }
});

test('the titles and addresses of portretten hold no name', () => {
  for (const { id, data } of handboek!.perSoort.portret) {
    for (const deel of data.naam.toLowerCase().split(' '))
      expect(`${id} ${data.titel.toLowerCase()}`).not.toContain(deel);
  }
});
