import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { certain } from '../../document/certain.ts';

/** A letter of one weight that can be measured and drawn. Lengths are pixels. */
export interface FontOf {
  /** How wide a line of text is. */
  width: (text: string, size: number) => number;
  /** A line of text as outlines, its baseline at y = 0. Needs no font where it is shown. */
  outline: (text: string, size: number) => string;
}

/** Everything up to arrows and mathematical signs: what the file does not have is left out by itself. */
const EVERYTHING = Array.from({ length: 0x2600 - 0x20 }, (_, i) => String.fromCodePoint(i + 0x20)).join('');

/**
 * The letter of the pages, in one weight.
 * @param bestand the bytes of the variable font file that the web uses
 * @param thickness the weight, 400 to 700
 */
export async function readFont(file: Buffer, thickness: number): Promise<FontOf> {
  // fontkit cannot vary a compressed font (https://github.com/foliojs/fontkit/issues/230), so a plain one of this weight first.
  const fixed = await subsetFont(file, EVERYTHING, {
    targetFormat: 'sfnt',
    variationAxes: { wght: thickness },
  });
  const font = create(Buffer.from(fixed));
  if (!('layout' in font)) throw new Error('The letter is a collection of fonts, not a font.');
  return {
    width: (text, size) => (font.layout(writable(text, font)).advanceWidth * size) / font.unitsPerEm,
    outline: (text, size) => outlineOf(font, writable(text, font), size / font.unitsPerEm),
  };
}

function outlineOf(font: Font, text: string, scale: number): string {
  const { glyphs, positions } = font.layout(text);
  let x = 0;
  const shapes = glyphs.map((glyph, i) => {
    const { xAdvance, xOffset, yOffset } = certain(positions[i]);
    const shape = glyph.path.toSVG();
    const place = `translate(${x + xOffset} ${yOffset})`;
    x += xAdvance;
    return shape && `<path transform="${place}" d="${shape}"/>`;
  });
  return `<g transform="scale(${scale} ${-scale})">${shapes.join('')}</g>`;
}

/** The text in characters that the font has: `ł` it does not know is left out, `ẽ` becomes `e`. */
function writable(text: string, font: Font): string {
  const knows = (character: string) => font.hasGlyphForCodePoint(certain(character.codePointAt(0)));
  return Array.from(text.normalize('NFC'))
    .flatMap((character) =>
      knows(character) ? [character] : Array.from(character.normalize('NFD')).filter(knows),
    )
    .join('');
}
