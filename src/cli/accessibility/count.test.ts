import { expect, test } from 'vitest';
import type { Observation } from './visit.ts';
import { findingsOf, circumstancesOf } from './count.ts';
import type { Find } from './find.ts';

const contrast: Find = {
  motor: 'axe',
  rule: 'color-contrast',
  soort: 'fout',
  severity: 'serious',
  place: 'p.klein',
  message: 'Te weinig contrast',
};
const heading: Find = {
  motor: 'ibm',
  rule: 'text_block_heading',
  soort: 'nakijken',
  place: '/p',
  message: '',
};
const seen = (
  address: string,
  circumstance: string,
  finds: Find[],
  huisstijl = 'landelijk',
): Observation => ({
  address,
  circumstance,
  huisstijl,
  finds,
});

test('a place that is wrong in light and in dark counts once, and both are told', () => {
  expect(findingsOf([seen('/', 'licht', [contrast]), seen('/', 'donker', [contrast])])).toEqual([
    {
      motor: 'axe',
      regel: 'color-contrast',
      soort: 'fout',
      ernst: 'serious',
      plekken: 1,
      paginas: 1,
      omstandigheden: ['licht', 'donker'],
      voorbeelden: [{ adres: '/', plek: 'p.klein' }],
    },
  ]);
});

test('places and pages are counted apart, and each example stands on another page', () => {
  const second = { ...contrast, place: 'p.ander' };
  const [finding] = findingsOf([
    seen('/a/', 'licht', [contrast, second]),
    ...['/b/', '/c/', '/d/'].map((address) => seen(address, 'licht', [contrast])),
  ]);
  expect(finding).toMatchObject({ plekken: 5, paginas: 4 });
  expect(finding!.voorbeelden.map(({ adres: address }) => address)).toEqual(['/a/', '/b/', '/c/']);
});

test('what is wrong comes before advice and before what a person must look at', () => {
  const advice: Find = { ...contrast, rule: 'region', soort: 'advies' };
  const soorten = findingsOf([seen('/', 'licht', [heading, heading, advice, contrast])]).map(
    ({ soort }) => soort,
  );
  expect(soorten).toEqual(['fout', 'advies', 'nakijken']);
});

test('ways of looking are counted per house style', () => {
  expect(
    circumstancesOf([
      seen('/', 'licht', []),
      seen('/a/', 'licht', []),
      seen('/zoeken/', 'smal', []),
      seen('/zoeken/?q=geld', 'smal', []),
      seen('/', 'licht', [], 'zeekade'),
    ]),
  ).toEqual([
    { id: 'licht', huisstijl: 'landelijk', paginas: 2 },
    { id: 'smal', huisstijl: 'landelijk', paginas: 1 },
    { id: 'licht', huisstijl: 'zeekade', paginas: 1 },
  ]);
});
