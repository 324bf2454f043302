import { expect, test } from 'vitest';
import { follow } from './follow.ts';

/** The rest of the source from where the last word of the text was found in it. */
function fromLastWord(source: string, text: string): string {
  return source.slice(follow(source, 0, text, text.lastIndexOf(' ') + 1));
}

test.each([
  ['text as it was typed', 'een twee drie', 'een twee drie'],
  ['indentation and line breaks', 'een\n    twee\n    drie', 'een twee drie'],
  ['quotation marks on every line', 'een\n> twee\n> drie', 'een\ntwee drie'],
  ['dashes that were joined', 'een -- twee... drie', 'een – twee… drie'],
  ['curly quotes', '"een" \'twee\' drie', '“een” ‘twee’ drie'],
  ['doubled quotes of YAML', "''een'' twee drie", "'een' twee drie"],
  ['escapes', '\\*een\\* twee drie', '*een* twee drie'],
  ['a character that was written otherwise', '&euro; twee drie', '€ twee drie'],
])('%s', (_, source, text) => {
  expect(fromLastWord(source, text)).toBe('drie');
});

test('the first character is where the text begins', () => {
  expect(follow('  een', 2, 'een', 0)).toBe(2);
});

test('a place past the end of the text is the end', () => {
  expect(follow('een', 0, 'een', 3)).toBe(3);
});
