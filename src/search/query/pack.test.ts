import { expect, test } from 'vitest';
import { inBloom, makeBloom, readBloom, writeBloom } from './kept/bloom.ts';
import { packNumbers, unpackNumbers } from './kept/pack.ts';
import { packTextIndex, unpackText } from './kept/text-index.ts';

test('numbers come out as they went in, and need no escape in JSON', () => {
  const numbers = [0, 1, 45, 46, 47, 2115, 2116, 99_999, 0];
  expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
  const all = packNumbers(Array.from({ length: 5000 }, (_, i) => i));
  expect(JSON.stringify(all)).toHaveLength(all.length + 2);
});

test('postings come out as they went in, with how often as a step', () => {
  const rows = [
    { page: 0, times: 1, heading: false, common: true },
    { page: 7, times: 3, heading: true, common: false },
    { page: 133, times: 12, heading: true, common: true },
  ];
  const stems = ['geen', 'geld'];
  const text = unpackText(
    stems,
    packTextIndex(stems, (stem) => (stem === 'geld' ? rows : [])),
  );
  expect([...text.keys()]).toEqual(['geld']);
  expect(text.get('geld')).toEqual([rows[0], { ...rows[1], times: 2.4 }, { ...rows[2], times: 10 }]);
});

test('every word that was put in is known, and few others are', () => {
  const words = Array.from({ length: 2000 }, (_, i) => `woord${i * 7}`);
  const bloom = readBloom(writeBloom(makeBloom(words)));
  expect(words.filter((word) => !inBloom(bloom, word))).toEqual([]);
  const others = Array.from({ length: 2000 }, (_, i) => `ander${i * 7}`);
  expect(others.filter((word) => inBloom(bloom, word)).length).toBeLessThan(80);
});
