import { expect, test } from 'vitest';
import { parseBlock } from './parse.ts';
import { textOf } from './text.ts';
import { vocabulary, type TagName } from './vocabulary.ts';

const words = (source: string): string => textOf(parseBlock(source, { headings: true }).text);
const boxes = (Object.keys(vocabulary) as TagName[]).filter((tag) => vocabulary[tag].contents === 'blok');

test.each(boxes)('words of two paragraphs in %s do not touch', (tag) => {
  const needed = Object.entries(vocabulary[tag].attributes)
    .filter(([, { required }]) => required)
    .map(([name]) => ` ${name}="x"`);
  expect(words(`<${tag}${needed.join('')}>\nIk was bang.\n\nNu niet meer.\n</${tag}>`)).toBe(
    'Ik was bang. Nu niet meer.',
  );
});

test('there are tags that hold paragraphs', () => {
  expect(boxes.length).toBeGreaterThan(6);
});

test.each([
  ['two paragraphs', 'Een.\n\nTwee.', 'Een. Twee.'],
  ['points of a list, also within one', '- Een.\n- Twee.\n  - Drie.', 'Een. Twee. Drie.'],
  ['cells of a table', '| a | b |\n| - | - |\n| c | d |', 'a b c d'],
  ['paragraphs of a quote', '> Een.\n>\n> Twee.', 'Een. Twee.'],
  ['a line break', 'Een\\\ntwee', 'Een twee'],
])('words of %s do not touch', (_, source, expected) => {
  expect(words(source)).toBe(expected);
});

test('words within one sentence stand as they were written', () => {
  expect(words('On**mid**dellijk *n*u.')).toBe('Onmiddellijk nu.');
});
