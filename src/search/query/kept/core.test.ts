import { expect, test } from 'vitest';
import { packCore, readCore, type Core } from './core.ts';
import { readWords, packWords } from './words.ts';

test('words survive the way through the core', () => {
  const words = [
    { word: '2020', parts: [], common: false },
    { word: 'vertrouwen', parts: [], common: false },
    { word: 'vertrouwenspersonen', parts: ['vertrouwens', 'personen'], common: false },
    { word: 'vertrouwenspersoon', parts: ['vertrouwens', 'persoon'], common: true },
    { word: 'vertrouwt', parts: [], common: true },
    { word: 'vog', parts: [], common: false },
    { word: "z'n", parts: [], common: false },
    { word: 'لغة', parts: [], common: false },
  ];
  expect(readWords(packWords(words))).toEqual(words);
});

test('no words is no trouble', () => {
  expect(readWords(packWords([]))).toEqual([]);
});

test('pages and other words survive the way through the core, also a page without a summary, filters or search words', () => {
  const core: Core = {
    paginas: [
      {
        adres: '/begrippen/vog/',
        titel: 'VOG: «zonder bezwaar»',
        filters: ['soort:begrip', 'thema:vog'],
        zoekwoorden: ['verklaring omtrent het gedrag', 'strafblad'],
        samenvatting: 'Een bewijs.\nVan twee regels.',
        tekst: 'abc-0',
      },
      { adres: '/over/', titel: '', filters: [], zoekwoorden: [], samenvatting: '', tekst: 'abc-1' },
    ],
    synoniemen: [],
    anders: [
      ['fiets', 'rijwiel'],
      ['de lamp is stuk', 'armoede, schaamte en taboe'],
      ['tweewieler', 'rijwiel'],
    ],
    woorden: '',
    counts: '',
    seldom: '',
  };
  const read = readCore(packCore(core, 'abc'));
  expect(read.paginas[0]?.samenvatting).toBe('Een bewijs. Van twee regels.');
  expect(read.paginas[0]).toEqual({ ...core.paginas[0], samenvatting: 'Een bewijs. Van twee regels.' });
  expect(read.paginas[1]).toEqual(core.paginas[1]);
  expect(read.anders.toSorted()).toEqual(core.anders.toSorted());
  const empty = readCore(packCore({ ...core, paginas: [], anders: [] }, 'abc'));
  expect([empty.paginas, empty.anders]).toEqual([[], []]);
});
