import { expect, test } from 'vitest';
import { table, text } from '../../page/make.ts';
import type { PlainBlock } from '../../page/plain/plain.ts';
import { tailStart } from './tail.ts';

const paragraph = (words: string): PlainBlock => ({ type: 'paragraph', children: [text(words)] });
const short = paragraph('Bij 11. De instelling kon ook om raad vragen.');
const writing: PlainBlock = { type: 'writingSpace', lines: 2 };

test('the last blocks of a run stay together until they make six lines', () => {
  expect(tailStart(Array.from({ length: 20 }, () => short))).toBe(13);
  expect(tailStart([short, short, short, writing, short, writing])).toBe(3);
});

test('a table, or a text as long as a page, breaks as it likes', () => {
  expect(tailStart([table('Namen', [], []), short])).toBe(1);
  expect(tailStart([short, paragraph('Lang. '.repeat(300))])).toBe(2);
});
