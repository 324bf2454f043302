import { expect, test } from 'vitest';
import { withTelephone } from './telephone.ts';

const link = (number: string, digits: string) =>
  `<a class="nl-link nummer" href="tel:${digits}">${number}</a>`;

test('a number to call is a link that names it whole', () => {
  expect(withTelephone('Bel 112, of gratis 0800-0113.')).toBe(
    `Bel ${link('112', '112')}, of gratis ${link('0800-0113', '08000113')}.`,
  );
});

test.each(['€ 112', '€112', '1.112', '112,50', '112-113', '2112', '2020-0800-2000', '0800'])(
  '%s is no number to call',
  (text) => {
    expect(withTelephone(text)).toBe(text);
  },
);
