import { expect, test } from 'vitest';
import { mended } from './mended.ts';

const yes = { line: 2, column: 6, from: 'ja', to: 'true' };

test.each([
  ['plain ends of lines', 'x: 1\naan: ja\n', 'x: 1\naan: true\n'],
  ['those of Windows', 'x: 1\r\naan: ja\r\n', 'x: 1\r\naan: true\r\n'],
  ['those of an old Mac', 'x: 1\raan: ja\r', 'x: 1\raan: true\r'],
  ['a byte order mark', '\ufeffx: 1\naan: ja', '\ufeffx: 1\naan: true'],
])('a file with %s keeps them', (_, before, after) => {
  expect(mended(before, [yes])).toBe(after);
});

test('on the first line a byte order mark is no character', () => {
  expect(mended('\ufeffaan: ja', [{ ...yes, line: 1 }])).toBe('\ufeffaan: true');
});

test('what does not stand at the place is sought behind it, and else only where it stands once', () => {
  const link = { line: 1, column: 3, from: '](/x', to: '](/x/' };
  expect(mended('[a [b](/x) en [c](/x)', [link])).toBe('[a [b](/x/) en [c](/x)');
  expect(mended('ja, 1 of nee', [{ ...yes, line: 1 }])).toBe('true, 1 of nee');
  expect(mended('ja ja: 1 of nee', [{ ...yes, line: 1 }])).toBe('ja ja: 1 of nee');
});

test('what is not there, or beyond the end, is left alone', () => {
  expect(mended('x: 1\naan: nee\n', [yes, { ...yes, line: 9 }])).toBe('x: 1\naan: nee\n');
});

test('a value of several lines is found with the ends that the file has', () => {
  const list = { line: 1, column: 8, from: '– een\n  – twee', to: '[een, twee]' };
  expect(mended('lijst: – een\r\n  – twee\r\n', [list])).toBe('lijst: [een, twee]\r\n');
});

test('of two that overlap the first is done; the other is told of again', () => {
  const other = { line: 1, column: 1, from: 'aan: ja', to: 'uit: nee' };
  expect(mended('aan: ja', [{ ...yes, line: 1 }, other])).toBe('uit: nee');
});
