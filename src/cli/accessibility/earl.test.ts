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
  (
    earl(observations) as {
      auditSample: { subject: { id: string }; assertedBy: object; test: { id: string }; result: object }[];
    }
  ).auditSample;

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
    result: {
      outcome: 'earl:failed',
      description: expect.stringMatching(/^axe-core [\d.]+, fout, color-contrast: p\.klein$/),
    },
  });
});

test('what a person must look at and what is advised cannot be told, on every page', () => {
  const doubt: Find = { ...contrast, soort: 'nakijken' };
  expect(
    assertions([seen('/', [doubt]), seen('/elders/', [{ ...contrast, soort: 'advies' }])]),
  ).toMatchObject([
    { subject: { id: 'https://zandmeer.test/zorg/' }, result: { outcome: 'earl:cantTell' } },
    { subject: { id: 'https://zandmeer.test/zorg/elders/' }, result: { outcome: 'earl:cantTell' } },
  ]);
});

test('what two engines found under one criterion is one assertion, a failure when one is sure', () => {
  const ibm: Find = {
    motor: 'ibm',
    rule: 'text_contrast_sufficient',
    soort: 'nakijken',
    criteria: ['1.4.3'],
    place: '/html/p',
    message: '',
  };
  const places = Array.from({ length: 5 }, (_, i) => ({ ...ibm, place: `/html/p[${i}]` }));
  const [only, ...more] = assertions([seen('/', [contrast, ...places])]);
  expect(more).toEqual([]);
  expect(only).toMatchObject({
    assertedBy: { name: expect.stringMatching(/^axe-core .*, IBM Equal Access/) },
    result: {
      outcome: 'earl:failed',
      description: expect.stringMatching(
        /^IBM .*, na te kijken, text_contrast_sufficient: .*; en 2 andere plekken\naxe-core .*, fout, color-contrast: p\.klein$/,
      ),
    },
  });
});

test('what falls under no criterion stands in words', () => {
  const finds: Find[] = [
    { ...contrast, rule: 'region', soort: 'advies' },
    { ...contrast, motor: 'ibm', rule: 'style_only', soort: 'nakijken' },
  ];
  const { auditSample, reportFindings } = earl([seen('/', finds), seen('/elders/', finds)]) as {
    auditSample: object[];
    reportFindings: { evaluationSpecifics: string };
  };
  expect(auditSample).toEqual([]);
  expect(reportFindings.evaluationSpecifics).toMatch(/axe-core .*, advies, region: op 2 pagina’s/);
  expect(reportFindings.evaluationSpecifics).toMatch(/IBM .*, na te kijken, style_only: op 2 pagina’s/);
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
