import { expect, test } from 'vitest';
import { metTelefoon } from './telefoon.ts';

const link = (nummer: string, tel: string) => `<a class="nl-link nummer" href="tel:${tel}">${nummer}</a>`;

test('a number to call is a link that names it whole', () => {
  expect(metTelefoon('Bel 112, of gratis 0800-0113.')).toBe(
    `Bel ${link('112', '112')}, of gratis ${link('0800-0113', '08000113')}.`,
  );
});

test.each(['€ 112', '€112', '1.112', '112,50', '112-113', '2112', '2020-0800-2000', '0800'])(
  '%s is no number to call',
  (tekst) => {
    expect(metTelefoon(tekst)).toBe(tekst);
  },
);
