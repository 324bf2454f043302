import { expect, test } from 'vitest';
import { postenForSheet } from './begroting.ts';

const post = {
  id: 'uren',
  groep: 'Mensen',
  naam: 'Uren',
  eenheid: 'uur',
  aantal: { laag: 10, hoog: 20 },
  prijs: { laag: 40, hoog: 60 },
  toelichting: 'Twaalf uur.',
};
const begroting = {
  titel: 'Begroting',
  adres: '/sjablonen/begroting/',
  voorAantal: 10,
  lessons: 10,
  maximum: [],
  posten: [
    { ...post, groeitMee: true },
    { ...post, id: 'anders', groeitMee: false },
  ],
};
const posten: (typeof post & { eigen?: { toelichting?: string } })[] = [post, { ...post, id: 'anders' }];

test('the example grows with the people, and own numbers go beside it', () => {
  const [hours, otherwise] = postenForSheet(posten, begroting, {
    aantal: 20,
    begroting: { uren: { prijs: { laag: 50 } } },
  });
  expect(hours).toMatchObject({
    aantal: { laag: 20, hoog: 40 },
    prijs: { laag: 40, hoog: 60 },
    eigen: { aantal: 40, prijs: 50 },
  });
  expect(hours!.eigen!.toelichting).toBe(
    'Eigen getal: prijs per eenheid. Uit het rekenvoorbeeld, hoge kant: aantal.',
  );
  expect(otherwise).toEqual(posten[1]);
});

test('of an own low and high number the high one is in the cell, and the row says so', () => {
  const [hours] = postenForSheet(posten, begroting, {
    aantal: 10,
    begroting: { uren: { aantal: { laag: 5, hoog: 6 }, prijs: { laag: 50, hoog: 50 } } },
  });
  expect(hours!.eigen).toEqual({
    aantal: 6,
    prijs: 50,
    toelichting: 'Eigen getal: aantal en prijs per eenheid. Hier staat de hoge kant van uw eigen bereik.',
  });
});
