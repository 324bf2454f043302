import { expect, test } from 'vitest';
import { kaleGemeente } from './gemeente.ts';

test.each([
  ['Zandmeer', 'Zandmeer'],
  ['Gemeente Zandmeer', 'Zandmeer'],
  ['gemeente  ’s-Gravendam ', '’s-Gravendam'],
  ['Gemeentebos', 'Gemeentebos'],
  ['', ''],
])('«gemeente» is not said twice: %s', (typed, name) => {
  expect(kaleGemeente(typed)).toBe(name);
});
