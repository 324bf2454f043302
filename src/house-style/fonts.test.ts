import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { FONT_PARTS, fonts, unicodeRange } from './fonts.ts';

const web = join(import.meta.dirname, '../site/styles/fonts/web');

test('a range names every character once, next to each other as one', () => {
  expect(unicodeRange([...'bca', '€', 'é'])).toBe('U+61-63,U+E9,U+20AC');
});

/** Every code of a range as CSS writes it. */
const codesIn = (range: string): number[] =>
  range.split(',').flatMap((part) => {
    const [first = 0, last = first] = part
      .slice(2)
      .split('-')
      .map((code) => parseInt(code, 16));
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });

test('no character stands in two parts of a letter: a browser would fetch both', () => {
  const all = FONT_PARTS.flatMap(({ characters }) => characters);
  expect(all).toHaveLength(new Set(all).size);
  const named = FONT_PARTS.flatMap(({ range }) => codesIn(range));
  expect(named).toHaveLength(new Set(named).size);
});

test.each(Object.keys(fonts))('the first part of %s holds what a Dutch page needs, and little more', (id) => {
  const files = FONT_PARTS.map(({ suffix }) => readFileSync(join(web, `${id}${suffix}.woff2`)));
  for (const [i, { suffix, characters, range }] of FONT_PARTS.entries()) {
    const font = create(files[i]!);
    if (!('characterSet' in font)) throw new Error('a collection');
    const drawn = new Set(font.characterSet);
    const codes = characters.map((character) => character.codePointAt(0)!);
    // A letter may lack an arrow; it holds nothing that its range does not name. (The last code ends the table.)
    expect([...drawn].filter((code) => code < 0xffff && !codes.includes(code))).toEqual([]);
    expect(codesIn(range)).toEqual(expect.arrayContaining([...drawn].filter((code) => code < 0xffff)));
    if (suffix === '') expect(codesIn(range)).toHaveLength(characters.length);
    if (suffix === '') for (const letter of 'azAZ09éëï€’–›') expect(drawn).toContain(letter.codePointAt(0));
  }
});
