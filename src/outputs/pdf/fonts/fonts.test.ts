import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import { expect, test } from 'vitest';
import { brandSchema, type Brand } from '../../../schema/huisstijl.ts';
import { charactersOnPapier, withoutFont } from '../../../house-style/tokens.ts';
import { readBronnen, makeFonts, pdfNamesOf } from './fonts.ts';

const root = join(import.meta.dirname, '../../../..');
const mark = (font: Brand['letter']) =>
  brandSchema.parse({ hoofdkleur: '#17495a', steunkleur: '#8f3d1b', letter: font, kopdikte: 600 });

test.each(['atkinson', 'source-serif', 'nunito'] as const)(
  'the letter %s has every character that texts may use, upright and slanted, in each weight',
  async (font) => {
    const fonts = (await makeFonts(await readBronnen(root, mark(font)), mark(font))).map(
      (file) => create(file) as Font,
    );
    expect(fonts).toHaveLength(12);
    expect([...new Set(fonts.map(({ familyName }) => familyName))]).toEqual(pdfNamesOf(mark(font)));
    expect([...new Set(fonts.map((font) => font['OS/2'].usWeightClass))].sort()).toEqual([400, 600, 700]);
    for (const italic of [false, true]) {
      const together = fonts.filter((font) => font.subfamilyName.includes('Italic') === italic);
      const has = (character: string) =>
        together.some((font) => font.hasGlyphForCodePoint(character.codePointAt(0)!));
      expect(charactersOnPapier().filter((character) => !has(character))).toEqual([]);
    }
  },
);

test('a character that letters lack is named once; space and drawn boxes are no lack', () => {
  expect(withoutFont('a → b → ✓\n\u00a0☐ ☑ é Ł')).toEqual(['→', '✓']);
});
