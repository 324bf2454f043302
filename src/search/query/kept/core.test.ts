import { expect, test } from 'vitest';
import { readWords, packWords } from './core.ts';

test('words survive the way through the core', () => {
  const words = [
    { word: '2020', pages: 4, parts: [] },
    { word: 'vertrouwen', pages: 64, parts: [] },
    { word: 'vertrouwenspersonen', pages: 512, parts: ['vertrouwens', 'personen'] },
    { word: 'vertrouwenspersoon', pages: 256, parts: ['vertrouwens', 'persoon'] },
    { word: 'vog', pages: 1, parts: [] },
  ];
  const read = readWords(packWords(words));
  expect(read.map(({ word, parts }) => ({ woord: word, delen: parts }))).toEqual(
    words.map(({ word, parts }) => ({ woord: word, delen: parts })),
  );
  for (const [i, { pages }] of read.entries()) expect(pages).toBeCloseTo(words[i]!.pages, 5);
});

test('no words is no trouble', () => {
  expect(readWords(packWords([]))).toEqual([]);
});
