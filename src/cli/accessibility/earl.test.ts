import { JsonLdParser } from 'jsonld-streaming-parser';
import { expect, test } from 'vitest';
import { criteria, criteriaOfTags } from './criteria.ts';
import { earlOf } from './earl.ts';
import type { Find } from './find.ts';
import { sampleOf } from './sample.ts';
import type { Observation } from './visit.ts';

const contrast: Find = { motor: 'axe', rule: 'color-contrast', soort: 'fout', place: 'p.klein', message: '' };
const seen = (address: string, finds: Find[], circumstance = 'licht'): Observation => ({
  address,
  circumstance,
  huisstijl: 'landelijk',
  finds,
});
const all = ['/', ...Array.from({ length: 40 }, (_, i) => `/vragen/${i}/`), '/404.html'];
const sample = sampleOf(['/vragen/0/', '/zoeken/?q=x'], all, 'a'.repeat(64));
const earl = (observations: Observation[]) =>
  earlOf(observations, {
    title: 'Handleiding',
    site: 'https://zandmeer.test/zorg/',
    url: (address) => `https://zandmeer.test/zorg${address}`,
    publisher: 'Zandmeer',
    date: '2026-11-30',
    sample,
    titles: new Map([['/', 'Start']]),
  });
const assertions = (observations: Observation[]) =>
  (earl(observations) as { auditSample: { subject: { id: string }; test: { id: string }; result: object }[] })
    .auditSample;

test('there are fifty-five criteria, and tags of axe name them', () => {
  expect(Object.keys(criteria)).toHaveLength(55);
  expect(criteriaOfTags(['wcag2aa', 'wcag143', 'cat.color', 'wcag1410', 'wcag146'])).toEqual([
    '1.4.3',
    '1.4.10',
  ]);
});

test('the sample has one page of every kind, and a lot that the same content always draws', () => {
  expect(sample.structured).toEqual(['/', '/vragen/0/']);
  expect(sample.random).toHaveLength(1);
  expect(sampleOf(['/vragen/0/'], all.toReversed(), 'a'.repeat(64))).toEqual(sample);
  const lots = ['a', 'b', 'c', 'd'].map((of) => sampleOf([], all, of.repeat(64)).random[0]);
  expect(new Set(lots).size).toBeGreaterThan(1);
});

test('a fault in light and dark is one assertion, at the criterion and the whole address of its page', () => {
  const [only, ...more] = assertions([seen('/', [contrast]), seen('/', [contrast], 'donker')]);
  expect(more).toEqual([]);
  expect(only).toMatchObject({
    subject: { id: 'https://zandmeer.test/zorg/' },
    test: { id: 'WCAG:contrast-minimum', title: '1.4.3' },
    result: { outcome: 'earl:failed', description: 'color-contrast: p.klein' },
  });
});

test('what a person must look at cannot be told; advice and pages outside the sample are left out', () => {
  const doubt: Find = { ...contrast, soort: 'nakijken' };
  expect(
    assertions([seen('/', [doubt, { ...contrast, soort: 'advies' }]), seen('/elders/', [contrast])]),
  ).toMatchObject([{ result: { outcome: 'earl:cantTell' } }]);
});

test('it is JSON-LD that says what EARL and WCAG-EM mean', async () => {
  const parser = new JsonLdParser();
  const quads: string[] = [];
  const ready = new Promise<void>((done, failed) => {
    parser.on('data', ({ predicate, object }: { predicate: { value: string }; object: { value: string } }) =>
      quads.push(`${predicate.value} ${object.value}`),
    );
    parser.on('error', failed);
    parser.on('end', done);
  });
  parser.write(JSON.stringify(earl([seen('/', [contrast])])));
  parser.end();
  await ready;
  expect(quads).toEqual(
    expect.arrayContaining([
      'http://www.w3.org/ns/earl#outcome http://www.w3.org/ns/earl#failed',
      'http://www.w3.org/ns/earl#test http://www.w3.org/TR/WCAG/#contrast-minimum',
      'http://www.w3.org/TR/WCAG-EM/#step3a https://zandmeer.test/zorg/vragen/0/',
    ]),
  );
});
