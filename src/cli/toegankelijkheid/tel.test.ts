import { expect, test } from 'vitest';
import type { Waarneming } from './bezoek.ts';
import { bevindingenVan, omstandighedenVan } from './tel.ts';
import type { Vondst } from './vondst.ts';

const contrast: Vondst = {
  motor: 'axe',
  regel: 'color-contrast',
  soort: 'fout',
  ernst: 'serious',
  plek: 'p.klein',
  melding: 'Te weinig contrast',
};
const kop: Vondst = { motor: 'ibm', regel: 'text_block_heading', soort: 'nakijken', plek: '/p', melding: '' };
const seen = (
  adres: string,
  omstandigheid: string,
  vondsten: Vondst[],
  huisstijl = 'landelijk',
): Waarneming => ({
  adres,
  omstandigheid,
  huisstijl,
  vondsten,
});

test('a place that is wrong in light and in dark counts once, and both are told', () => {
  expect(bevindingenVan([seen('/', 'licht', [contrast]), seen('/', 'donker', [contrast])])).toEqual([
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
  const tweede = { ...contrast, plek: 'p.ander' };
  const [bevinding] = bevindingenVan([
    seen('/a/', 'licht', [contrast, tweede]),
    ...['/b/', '/c/', '/d/'].map((adres) => seen(adres, 'licht', [contrast])),
  ]);
  expect(bevinding).toMatchObject({ plekken: 5, paginas: 4 });
  expect(bevinding!.voorbeelden.map(({ adres }) => adres)).toEqual(['/a/', '/b/', '/c/']);
});

test('what is wrong comes before advice and before what a person must look at', () => {
  const advies: Vondst = { ...contrast, regel: 'region', soort: 'advies' };
  const soorten = bevindingenVan([seen('/', 'licht', [kop, kop, advies, contrast])]).map(
    ({ soort }) => soort,
  );
  expect(soorten).toEqual(['fout', 'advies', 'nakijken']);
});

test('ways of looking are counted per house style', () => {
  expect(
    omstandighedenVan([
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
