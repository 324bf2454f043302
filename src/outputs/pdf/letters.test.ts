import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import { expect, test } from 'vitest';
import { merkSchema, type Merk } from '../../schema/huisstijl.ts';
import { tekensOpPapier, zonderLetter } from '../../model/huisstijl/tekens.ts';
import { leesBronnen, maakLetters, namenVan } from './letters.ts';

const root = join(import.meta.dirname, '../../..');
const merk = (letter: Merk['letter']) =>
  merkSchema.parse({ hoofdkleur: '#17495a', steunkleur: '#8f3d1b', letter, kopdikte: 600 });

test.each(['atkinson', 'source-serif', 'nunito'] as const)(
  'the letter %s has every character that texts may use, upright and slanted, in each weight',
  async (letter) => {
    const fonts = (await maakLetters(await leesBronnen(root, merk(letter)), merk(letter))).map(
      (bestand) => create(bestand) as Font,
    );
    expect(fonts).toHaveLength(12);
    expect([...new Set(fonts.map(({ familyName }) => familyName))]).toEqual(namenVan(merk(letter)));
    expect([...new Set(fonts.map((font) => font['OS/2'].usWeightClass))].sort()).toEqual([400, 600, 700]);
    for (const italic of [false, true]) {
      const samen = fonts.filter((font) => font.subfamilyName.includes('Italic') === italic);
      const heeft = (teken: string) => samen.some((font) => font.hasGlyphForCodePoint(teken.codePointAt(0)!));
      expect(tekensOpPapier().filter((teken) => !heeft(teken))).toEqual([]);
    }
  },
);

test('a character that letters lack is named once; space and drawn boxes are no lack', () => {
  expect(zonderLetter('a → b → ✓\n\u00a0☐ ☑ é Ł')).toEqual(['→', '✓']);
});
