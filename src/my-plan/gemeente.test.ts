import { expect, test } from 'vitest';
import { bareGemeente } from './gemeente.ts';

test.each([
  ['Zandmeer', 'Zandmeer'],
  ['Gemeente Zandmeer', 'Zandmeer'],
  ['gemeente  ’s-Gravendam ', '’s-Gravendam'],
  ['Gemeentebos', 'Gemeentebos'],
  ['', ''],
])('«gemeente» is not said twice: %s', (typed, name) => {
  expect(bareGemeente(typed)).toBe(name);
});
