import { expect, test } from 'vitest';
import { BitReader, BitWriter } from './coder.ts';
import { packCore, readCore, type Core } from './core.ts';
import { codeWords, type KnownWord } from './words.ts';

const none: Core = { paginas: [], synoniemen: [], anders: [], woorden: [], counts: '', seldom: '' };
const known = (word: string): KnownWord => ({ word, parts: [], common: false });
const through = (core: Core) => readCore(packCore(core, 'abc'), () => undefined);

function throughBits(words: readonly KnownWord[]): KnownWord[] {
  const writer = new BitWriter();
  expect([...codeWords(writer, words)]).toEqual(words);
  return [...codeWords(new BitReader(writer.bytes()))];
}

test('words survive the way through the core, also of other scripts and of fifty letters', () => {
  const words = [
    known('2020'),
    known('vertrouwen'),
    { word: 'vertrouwenspersonen', parts: ['vertrouwens', 'personen'], common: false },
    { word: 'vertrouwenspersoon', parts: ['vertrouwens', 'persoon'], common: true },
    { word: 'vertrouwt', parts: [], common: true },
    known('v'.repeat(50)),
    known('v'.repeat(51)),
    known('vog'),
    known("z'n"),
    known('été'),
    known('لغة'),
    known('укра'),
    known('𝒳'),
  ];
  expect(throughBits(words)).toEqual(words);
});

test('no words is no trouble', () => {
  expect(throughBits([])).toEqual([]);
});

test('pages survive the way through the core, also one without a summary, filters or search words', async () => {
  const paginas = [
    {
      adres: '/begrippen/vog/',
      titel: 'VOG: «zonder bezwaar»',
      filters: ['soort:begrip', 'thema:vog'],
      zoekwoorden: ['verklaring omtrent het gedrag', 'strafblad'],
      gezegd: 'fout verleden',
      samenvatting: 'Een bewijs.\nVan twee regels.',
      tekst: 'abc-0',
    },
    {
      adres: '/over/',
      titel: '',
      filters: [],
      zoekwoorden: [],
      gezegd: '',
      samenvatting: '',
      tekst: 'abc-1',
    },
  ];
  const read = await through({ ...none, paginas });
  expect(read.paginas[0]).toEqual({ ...paginas[0], samenvatting: 'Een bewijs. Van twee regels.' });
  expect(read.paginas[1]).toEqual(paginas[1]);
  expect(await through(none)).toEqual(none);
});

test('a text comes back to the letter, whatever the words of the handbook are', async () => {
  const text = 'Een eigen ÍJS, één İstanbul: ’s avonds ß én ẞ «e-mail» … 112? 🏠 ijs Ijs iJs украї́нська_x  x';
  const page = {
    adres: '/',
    titel: text,
    filters: [],
    zoekwoorden: [text],
    gezegd: text,
    samenvatting: text,
    tekst: 'abc-0',
  };
  const core: Core = {
    ...none,
    paginas: [page],
    synoniemen: [['vog', 'verklaring omtrent het gedrag', 'VOG’s']],
    anders: [
      ['fiets', 'rijwiel'],
      ['tweewieler', 'rijwiel'],
      ['de lamp is stuk', 'armoede, schaamte en taboe'],
    ],
    woorden: ['een', 'eigen', 'ijs', 'istanbul', 'ss', 'x'].map(known),
  };
  expect(await through(core)).toEqual(core);
});
