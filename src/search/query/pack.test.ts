import { expect, test } from 'vitest';
import { inBloom, makeBloom, readBloom, writeBloom } from './kept/bloom.ts';
import { readBytes, writeBytes } from './kept/bytes.ts';
import { packNumbers, unpackNumbers } from './kept/pack.ts';
import { packText, unpackText } from './kept/text-index.ts';
import { BitReader, BitWriter, codeNumber, NUMBER } from './kept/coder.ts';

test('numbers come out as they went in, and need no escape in JSON', () => {
  const numbers = [0, 1, 45, 46, 47, 2115, 2116, 99_999, 0];
  expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
  const all = packNumbers(Array.from({ length: 5000 }, (_, i) => i));
  expect(JSON.stringify(all)).toHaveLength(all.length + 2);
});

test('postings come out as they went in, with how often as a step', async () => {
  const rows = [
    { page: 0, times: 1, heading: false, common: true },
    { page: 7, times: 3, heading: true, common: false },
    { page: 133, times: 12, heading: true, common: true },
  ];
  const stems = ['geen', 'geld', 'huis'];
  const postings = new Map([
    ['geld', rows],
    ['huis', rows.slice(1)],
  ]);
  const text = await unpackText(stems, packText(stems, postings, 134), () => undefined);
  expect([...text.keys()]).toEqual(['geld', 'huis']);
  const sorted = text.get('geld')?.toSorted((a, b) => a.page - b.page);
  expect(sorted).toEqual([rows[0], { ...rows[1], times: 2.4 }, { ...rows[2], times: 10 }]);
});

test('bits and numbers come out as they went in, and take less when they are alike', () => {
  const writer = new BitWriter();
  const bits = Array.from({ length: 5000 }, (_, i) => i % 50 === 0);
  const numbers = Array.from({ length: 3000 }, (_, i) => (i * i * 7919) % (i % 3 === 0 ? 3 : 100_000));
  for (const bit of bits) writer.bit(0, bit);
  const bytes = writer.bytes().length;
  expect(readBytes(writeBytes(new Uint8Array(300_000).fill(7)))).toHaveLength(300_000);
  expect(bytes).toBeLessThan(120);
  for (const number of numbers) codeNumber(writer, 4 * NUMBER, number);
  const reader = new BitReader(writer.bytes());
  expect(bits.map(() => reader.bit(0))).toEqual(bits);
  expect(numbers.map(() => codeNumber(reader, 4 * NUMBER, 0))).toEqual(numbers);
});

test('every word that was put in is known, and few others are', () => {
  const words = Array.from({ length: 2000 }, (_, i) => `woord${i * 7}`);
  const bloom = readBloom(writeBloom(makeBloom(words)));
  expect(words.filter((word) => !inBloom(bloom, word))).toEqual([]);
  const others = Array.from({ length: 2000 }, (_, i) => `ander${i * 7}`);
  expect(others.filter((word) => inBloom(bloom, word)).length).toBeLessThan(80);
});
