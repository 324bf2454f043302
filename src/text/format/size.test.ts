import { expect, test } from 'vitest';
import { sizeText } from './size.ts';

test.each([
  [0, '1 kB'],
  [300, '1 kB'],
  [123_456, '123 kB'],
  [999_499, '999 kB'],
  [1_750_000, '1,8 MB'],
  [12_000_000, '12 MB'],
])('%d bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});
