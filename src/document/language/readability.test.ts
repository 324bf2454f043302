import { expect, test } from 'vitest';
import { parseBlock } from '../parse.ts';
import { readability, syllables, sentencesOf } from './readability.ts';

const sentences = (mdx: string) => sentencesOf(parseBlock(mdx, { headings: true }).text);

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
])('%s has %i syllables', (word, count) => {
  expect(syllables(word)).toBe(count);
});

test('sentences end at a full stop, not at a number or an abbreviation within one', () => {
  expect(sentences('Het kost € 2.200 per jaar. Dat is veel! Toch? Ja.')).toEqual(
    ['Het kost €\u00a02.200 per jaar.', 'Dat is veel!', 'Toch?', 'Ja.'].map((sentence) =>
      sentence.replace('\u00a0', ' '),
    ),
  );
});

test('list items are sentences of their own, headings and tables are none', () => {
  expect(sentences('## Kop\n\n- een punt\n- nog een punt\n\n| a | b |\n|---|---|\n| c | d |')).toEqual([
    'een punt',
    'nog een punt',
  ]);
});

test('simple text scores above official text', () => {
  const simple = readability(['Je belt de bank.', 'Zij helpt je snel.']);
  const stiff = readability([
    'De gemeentelijke verantwoordelijkheidsverdeling noodzaakt tot interdisciplinaire beleidsafstemming tussen uitvoeringsorganisaties.',
  ]);
  expect(simple.score).toBeGreaterThan(80);
  expect(stiff.score).toBeLessThan(0);
  expect(simple).toMatchObject({ words: 8, sentences: 2, average: 4, short: 1 });
});
