import { resolve } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { bronVan } from '../../bench/zoeken/schijf.ts';
import { questionsByRule } from '../../bench/zoeken/by-rule.ts';
import { fair, leesVragen, uitslagVan, type Toetsvraag } from '../../bench/zoeken/vragen.ts';
import { leesWoordenboek } from '../../src/load/woordenboek.ts';
import type { Kern } from '../../src/search/query/kern.ts';
import { makeSearch } from '../../src/search/query/search.ts';
import { dist } from './dist.ts';

let kern: Kern;
let zoek: Awaited<ReturnType<typeof makeSearch>>;
beforeAll(async () => {
  const bron = bronVan(dist, inject('site'));
  kern = await bron.kern();
  zoek = await makeSearch(bron);
});

/** The share of questions with a right answer at the top, among the first three, and what was missed. */
async function stel(vragen: readonly Toetsvraag[]) {
  const antwoorden: string[][] = [];
  for (const { vraag } of vragen)
    antwoorden.push((await zoek({ vraag, keuzes: {} })).pages.map(({ adres }) => adres));
  return uitslagVan(vragen, antwoorden);
}
const uit = async (bestand: string) => fair(await leesVragen(resolve(import.meta.dirname, '..', bestand)));

test('the questions of readers find their page', async () => {
  const { eerste, bijDrie, missers } = await stel(await uit('zoekvragen.tsv'));
  expect(bijDrie, JSON.stringify(missers, null, 1)).toBeGreaterThanOrEqual(0.95);
  expect(eerste).toBeGreaterThanOrEqual(0.75);
});

test('and so do questions of our own, of many kinds', async () => {
  const vragen = await uit('zoekvragen-eigen.tsv');
  expect(vragen.length).toBeGreaterThanOrEqual(60);
  const { bijDrie, missers } = await stel(vragen);
  expect(bijDrie, JSON.stringify(missers, null, 1)).toBeGreaterThanOrEqual(0.9);
});

test('and so do questions that were written when tuning was done', async () => {
  const { bijDrie, missers } = await stel(await uit('zoekvragen-later.tsv'));
  expect(bijDrie, JSON.stringify(missers, null, 1)).toBeGreaterThanOrEqual(0.9);
});

test('the blind questions are asked as they were written, and nothing is tuned for them', async () => {
  const { eerste, bijDrie } = await stel(await uit('zoekvragen-blind-2026-11-29.tsv'));
  // No aim but a floor: what it gave on the day that it was first asked of this engine.
  expect(eerste).toBeGreaterThanOrEqual(0.6);
  expect(bijDrie).toBeGreaterThanOrEqual(0.75);
});

/** Slips by rule, in the middle of a word. */
const SLIPS: Record<string, (woord: string, i: number) => string> = {
  dropped: (woord, i) => woord.slice(0, i) + woord.slice(i + 1),
  doubled: (woord, i) => woord.slice(0, i) + woord[i]! + woord.slice(i),
  swapped: (woord, i) => woord.slice(0, i) + woord[i + 1]! + woord[i]! + woord.slice(i + 2),
};
const versprokenIn = (tekst: string, slip: (woord: string, i: number) => string): string => {
  const woorden = tekst.split(' ');
  const langste = woorden.reduce((een, twee) => (twee.length > een.length ? twee : een));
  if (langste.length < 6) return tekst;
  return woorden
    .map((woord) => (woord === langste ? slip(woord, Math.floor(woord.length / 2)) : woord))
    .join(' ');
};

/** Every name of a begrip, and the pages that carry it. */
const namen = (): Toetsvraag[] =>
  [...new Set(kern.synoniemen.flat())]
    .map((vraag) => ({ vraag, goed: paginasMet(vraag) }))
    .filter(({ goed }) => goed.length > 0);
const paginasMet = (naam: string): string[] =>
  kern.paginas
    .filter(
      ({ adres, titel, zoekwoorden }) =>
        adres.startsWith('/begrippen/') &&
        [titel, ...zoekwoorden].some((anders) => anders.toLowerCase() === naam.toLowerCase()),
    )
    .map(({ adres }) => adres);
const titels = (): Toetsvraag[] => kern.paginas.map(({ titel, adres }) => ({ vraag: titel, goed: [adres] }));

test('every name of a begrip finds it', async () => {
  expect(namen().length).toBeGreaterThan(60);
  const { bijDrie, missers } = await stel(namen());
  expect(bijDrie, JSON.stringify(missers, null, 1)).toBe(1);
});

test('every title finds its page', async () => {
  const { bijDrie, missers } = await stel(titels());
  expect(bijDrie, JSON.stringify(missers, null, 1)).toBe(1);
});

test.each(Object.keys(SLIPS))('names and titles with a %s letter find their page', async (slip) => {
  const vragen = [...namen(), ...titels()].map(({ vraag, goed }) => ({
    vraag: versprokenIn(vraag, SLIPS[slip]!),
    goed,
  }));
  const { bijDrie, missers } = await stel(vragen);
  expect(bijDrie, JSON.stringify(missers, null, 1)).toBeGreaterThanOrEqual(0.95);
});

test('three words of a paragraph, and a heading, find their page', async () => {
  const { paragraphs, headings } = await questionsByRule(dist);
  expect(paragraphs.length).toBeGreaterThan(400);
  expect(headings.length).toBeGreaterThan(400);
  const [words, heads] = [await stel(paragraphs), await stel(headings)];
  expect(words.eerste).toBeGreaterThanOrEqual(0.36);
  expect(words.bijDrie).toBeGreaterThanOrEqual(0.65);
  expect(heads.eerste).toBeGreaterThanOrEqual(0.5);
  expect(heads.bijDrie).toBeGreaterThanOrEqual(0.72);
}, 120_000);

test('half a word with a slip in it finds what the whole word finds', async () => {
  const words = [
    ...new Set(kern.paginas.flatMap(({ titel }) => titel.toLowerCase().match(/[a-z]{10,}/g) ?? [])),
  ];
  expect(words.length).toBeGreaterThan(60);
  for (const [slip, make] of Object.entries(SLIPS)) {
    let found = 0;
    for (const word of words) {
      const half = make(word.slice(0, Math.ceil(word.length * 0.8)), 4);
      const whole = (await zoek({ vraag: word, keuzes: {} })).pages[0]?.adres;
      const firsts = (await zoek({ vraag: half, keuzes: {} })).pages.slice(0, 3).map(({ adres }) => adres);
      if (whole && firsts.includes(whole)) found++;
    }
    expect(found / words.length, slip).toBeGreaterThanOrEqual(0.6);
  }
}, 120_000);

test('at most one in two hundred Dutch words is taken for another', async () => {
  const { words } = await leesWoordenboek();
  const all = [...words()].filter((_, i) => i % 60 === 0);
  expect(all.length).toBeGreaterThan(4000);
  const mended: string[] = [];
  for (const vraag of all) if ((await zoek({ vraag, keuzes: {} })).mended) mended.push(vraag);
  expect(mended.length / all.length, mended.join(' ')).toBeLessThanOrEqual(0.005);
}, 240_000);

test.each(['fiets', 'huwelijk', 'kaas', 'boot', 'rijbewijs', 'drone'])(
  '«%s», which the handbook does not have, finds nothing and says so',
  async (vraag) => {
    const { pages, mended, unknown } = await zoek({ vraag, keuzes: {} });
    expect({ pages: pages.length, mended, unknown }).toEqual({
      pages: 0,
      mended: undefined,
      unknown: [vraag],
    });
  },
);

test.each(['qwrtplkj', 'zzxcvbnm', 'aaaaaaaaaaaa', 'kjhgfdsa poiuytre', '12345678 xyzxyz'])(
  'nonsense finds nothing: %s',
  async (vraag) => {
    expect((await zoek({ vraag, keuzes: {} })).pages).toEqual([]);
  },
);

test('a word of any title is never taken for a slip', async () => {
  const woorden = [
    ...new Set(kern.paginas.flatMap(({ titel }) => titel.split(/[^\p{L}]+/u)).filter(Boolean)),
  ];
  expect(woorden.length).toBeGreaterThan(200);
  const mis: string[] = [];
  for (const vraag of woorden) if ((await zoek({ vraag, keuzes: {} })).mended) mis.push(vraag);
  expect(mis).toEqual([]);
});
