import { expect, test } from 'vitest';
import { contents, entry } from '../../../tests/builders/contents.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { checkFactDays } from './facts.ts';

const told = (peildatum: string) =>
  checkFactDays(
    buildHandbook(
      contents([
        entry('bron', 'cao', { datum: '2026-01-01', geraadpleegd: '2026-11-22' }),
        entry('sjabloon', 'begroting', {
          gecontroleerd: '2026-11-25',
          posten: [
            {
              id: 'coordinator',
              groep: 'mensen',
              naam: 'Coördinator',
              eenheid: 'uur',
              aantal: { laag: 1, hoog: 1 },
              prijs: { laag: 1, hoog: 2 },
              bron: 'cao',
              peildatum,
              toelichting: 'Volgens de cao.',
            },
          ],
        }),
      ]),
    ),
    { today: '2026-11-30' },
  ).map(({ path, message }) => [String(path), message]);

test('the day of an amount in a table is that of the amount, as in a text', () => {
  expect(told('2026-01-01')).toEqual([]);
  expect(told('2026-11-22')).toEqual([['posten,0,peildatum', expect.stringContaining('is gelezen')]]);
  expect(told('2026-11-25')).toEqual([['posten,0,peildatum', expect.stringContaining('is nagelopen')]]);
  expect(told('2027-06-01')).toEqual([
    ['posten,0,peildatum', expect.stringContaining('de bron is van 1 januari 2026')],
  ]);
  expect(told('2036-01-01')).toEqual([]);
});
