import { expect, test } from 'vitest';
import { numberInWords } from './number-words.ts';

test.each([
  ['nul', 0],
  ['Zes', 6],
  ['één', 1],
  ['zestien', 16],
  ['twintig', 20],
  ['eenentwintig', 21],
  ['tweeëndertig', 32],
  ['honderd', 100],
  ['vijfhonderdvijftig', 550],
  ['twaalfhonderd', 1200],
  ['twaalfduizend', 12_000],
  ['achtentwintigduizendhonderd', 28_100],
  ['tweehonderdduizend', 200_000],
  ['anderhalve', 1.5],
  ['tweeënhalf', 2.5],
  ['lopen', undefined],
  ['en', undefined],
  ['', undefined],
])('«%s» is %s', (word, number) => {
  expect(numberInWords(word)).toBe(number);
});
