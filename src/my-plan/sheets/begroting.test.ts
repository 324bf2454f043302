import { expect, test } from 'vitest';
import { postenForSheet } from './begroting.ts';

test('a row with own numbers says which, and another stays as it is', () => {
  const posten = [{ id: 'uren' }, { id: 'zaal' }, { id: 'anders' }];
  expect(
    postenForSheet(posten, {
      begroting: {
        uren: { prijs: { laag: 50 } },
        zaal: { aantal: { laag: 0, hoog: 6 }, prijs: { hoog: 50 } },
      },
    }),
  ).toEqual([
    { id: 'uren', eigen: { toelichting: 'Eigen getal: prijs per eenheid.' } },
    { id: 'zaal', eigen: { toelichting: 'Eigen getal: aantal en prijs per eenheid.' } },
    { id: 'anders' },
  ]);
});
