import { expect, test } from 'vitest';
import { difference } from './difference.ts';

test('lines that were changed are told with their numbers, before and after', () => {
  expect(difference('a\nb\nc\n', 'a\nB\nc\n')).toEqual(['   2 - b', '   2 + B']);
});

test('a line that came or went moves the numbers of those behind it', () => {
  expect(difference('a\nb\nc\nd', 'a\nc\nD')).toEqual(['   2 - b', '   4 - d', '   3 + D']);
});

test('ends of lines are no difference, and the same text has none', () => {
  expect(difference('a\r\nb\r\n', 'a\nb\n')).toEqual([]);
});

test('texts that have nothing in common are told whole', () => {
  const many = Array.from({ length: 200 }, (_, i) => `x${i}`).join('\n');
  expect(difference(many, 'y')).toHaveLength(201);
});
