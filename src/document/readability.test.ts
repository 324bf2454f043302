import { expect, test } from 'vitest';
import { parseBlok } from './parse.ts';
import { leesbaarheid, lettergrepen, zinnenVan } from './readability.ts';

const zinnen = (mdx: string) => zinnenVan(parseBlok(mdx, { koppen: true }).tekst);

test.each([
  ['huis', 1],
  ['water', 2],
  ['coördinator', 5],
  ['geïnteresseerd', 5],
  ['bijeenkomst', 3],
  ['nieuwe', 2],
  ['vertrouwenspersoon', 5],
  ['gemeente', 3],
  ['schuldhulpverlening', 5],
])('%s has %i syllables', (woord, aantal) => {
  expect(lettergrepen(woord)).toBe(aantal);
});

test('sentences end at a full stop, not at a number or an abbreviation within one', () => {
  expect(zinnen('Het kost € 2.200 per jaar. Dat is veel! Toch? Ja.')).toEqual(
    ['Het kost €\u00a02.200 per jaar.', 'Dat is veel!', 'Toch?', 'Ja.'].map((zin) =>
      zin.replace('\u00a0', ' '),
    ),
  );
});

test('list items are sentences of their own, headings and tables are none', () => {
  expect(zinnen('## Kop\n\n- een punt\n- nog een punt\n\n| a | b |\n|---|---|\n| c | d |')).toEqual([
    'een punt',
    'nog een punt',
  ]);
});

test('simple text scores above official text', () => {
  const simpel = leesbaarheid(['Je belt de bank.', 'Zij helpt je snel.']);
  const stroef = leesbaarheid([
    'De gemeentelijke verantwoordelijkheidsverdeling noodzaakt tot interdisciplinaire beleidsafstemming tussen uitvoeringsorganisaties.',
  ]);
  expect(simpel.score).toBeGreaterThan(80);
  expect(stroef.score).toBeLessThan(0);
  expect(simpel).toMatchObject({ woorden: 8, zinnen: 2, gemiddeld: 4, kort: 1 });
});
