import { describe, expect, test } from 'vitest';
import { excerptOf, MOST_LETTERS } from './excerpt.ts';
import { fragmentOf, placeAddress } from './fragment.ts';
import { NOTE, type PageText } from './kept/page-text.ts';
import { root } from './reading/stem.ts';

const page: PageText = [
  { id: '', kop: '', blokken: ['Een handreiking over geld.'] },
  {
    id: 'kern',
    kop: 'In het kort',
    blokken: ['Het geld telt.', 'Reken op geld voor twee jaar, en vraag het op tijd aan.'],
  },
  {
    id: 'rol',
    kop: 'Rol',
    blokken: [`De vergoeding stopt.${NOTE} Daarna betaalt niemand de vergoeding nog uit aan wie helpt.`],
  },
  { id: 'kaart', kop: 'Geld op de kaart', blokken: ['Hier staat het woord zelf niet.'] },
];
const wanted = (...words: string[]) => ({
  tells: new Map(words.map((word) => [root(word), 1])),
  partsOf: (word: string) => (word === 'huurgeld' ? ['huur', 'geld'] : []),
});
const shown = (pieces: { text: string; hit: boolean }[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('an excerpt', () => {
  test('shows the passage that says most, with its words marked', () => {
    const { pieces } = excerptOf(page, 'Samenvatting.', wanted('geld', 'jaar'));
    expect(shown(pieces)).toBe('Reken op [geld] voor twee [jaar], en vraag het op tijd aan.');
  });

  test('opens the page at its top when the words stand there, and else where they stand', () => {
    expect(excerptOf(page, '', wanted('geld')).opens).toEqual({ id: '', fragment: '' });
    expect(excerptOf(page, '', wanted('vergoeding')).opens).toMatchObject({ id: 'rol' });
  });

  test('is the summary when the text of the page has none of the words', () => {
    const { pieces, places } = excerptOf(page, 'Samenvatting.', wanted('fiets'));
    expect([shown(pieces), places]).toEqual(['Samenvatting.', []]);
  });

  test('finds a place by its heading too', () => {
    expect(excerptOf(page, '', wanted('kaart')).places).toEqual([
      { id: 'kaart', heading: 'Geld op de kaart', fragment: '' },
    ]);
  });

  test('holds no note, and a part of a long block', () => {
    const long = [
      {
        id: 'a',
        kop: 'A',
        blokken: [`${'woord '.repeat(40)}hier${NOTE} staat huurgeld ${'en meer '.repeat(30)}`.trim()],
      },
    ];
    const { pieces } = excerptOf(long, '', wanted('geld'));
    expect(shown(pieces)).toMatch(/^… .*\[huurgeld\] .* …$/);
    expect(shown(pieces)).not.toContain(NOTE);
  });

  test('is no longer than the room that is kept for it, however long the words are', () => {
    const words = 'gemeenteraadsverkiezingen schuldhulpverleningstraject ';
    const page = [{ id: 'a', kop: 'A', blokken: [`${words.repeat(9)}geld ${words.repeat(9)}`.trim()] }];
    const { pieces } = excerptOf(page, '', wanted('geld'));
    const text = pieces.map(({ text }) => text).join('');
    expect(text).toContain('geld');
    expect(text.length).toBeLessThanOrEqual(MOST_LETTERS + '… '.length + ' …'.length);
    expect(text.length).toBeGreaterThan(MOST_LETTERS / 2);
  });

  test('fills its room at the end of a block too', () => {
    const blocks = [`${'woord '.repeat(60)}geld`];
    const { pieces } = excerptOf([{ id: 'a', kop: 'A', blokken: blocks }], '', wanted('geld'));
    expect(pieces.map(({ text }) => text).join('').length).toBeGreaterThan(MOST_LETTERS * 0.9);
  });
});

describe('a text fragment', () => {
  const at = (block: string, word: string, from = 0) => {
    const begin = block.indexOf(word, from);
    return fragmentOf(page, block, { begin, end: begin + word.length });
  };

  test('says what comes before and after, as the word itself stands in more places', () => {
    expect(at(page[1]!.blokken[1]!, 'geld')).toBe('Reken%20op-,geld,-voor%20twee%20jaar');
  });

  test('does not run across a note', () => {
    const [block = ''] = page[2]!.blokken;
    // «wijkteam3» is one word to a browser.
    const noted = `Zij gaan naar het wijkteam${NOTE}. Daarna naar huis${NOTE}`;
    const only: PageText = [{ id: 'a', kop: '', blokken: [noted] }];
    expect(fragmentOf(only, noted, { begin: 18, end: 26 })).toBe('');
    expect(fragmentOf(only, noted, { begin: 36, end: 40 })).toBe('.%20Daarna-,naar'.replace('.%20', ''));
    expect(at(block, 'vergoeding')).toBe('De-,vergoeding,-stopt');
    expect(at(block, 'vergoeding', 20)).toBe('betaalt%20niemand%20de-,vergoeding,-nog%20uit%20aan');
  });

  test('is left out when the same words stand in two places: then the anchor leads', () => {
    const twice: PageText = [
      { id: 'a', kop: 'A', blokken: ['Bel het loket.'] },
      { id: 'b', kop: 'B', blokken: ['Bel het loket.'] },
    ];
    expect(fragmentOf(twice, 'Bel het loket.', { begin: 8, end: 13 })).toBe('');
  });

  test('keeps a hyphen and a comma apart from its own signs', () => {
    const text: PageText = [{ id: 'a', kop: '', blokken: ['Een co-trainer, of twee.'] }];
    expect(fragmentOf(text, 'Een co-trainer, of twee.', { begin: 4, end: 14 })).toBe(
      'Een-,co%2Dtrainer,-%2C%20of%20twee',
    );
  });
});

test('the address of a place holds the anchor and the words', () => {
  expect(placeAddress('/a/', 'b', 'c')).toBe('/a/#b:~:text=c');
  expect(placeAddress('/a/', '', 'c')).toBe('/a/#:~:text=c');
  expect(placeAddress('/a/', 'b', '')).toBe('/a/#b');
  expect(placeAddress('/a/', '', '')).toBe('/a/');
});
