import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';

/** A letter of one weight that can be measured and drawn. Lengths are pixels. */
export interface Letter {
  /** How wide a line of text is. */
  breedte: (tekst: string, maat: number) => number;
  /** A line of text as outlines, its baseline at y = 0. Needs no font where it is shown. */
  omtrek: (tekst: string, maat: number) => string;
}

/** Everything up to arrows and mathematical signs: what the file does not have is left out by itself. */
const ALLES = Array.from({ length: 0x2600 - 0x20 }, (_, i) => String.fromCodePoint(i + 0x20)).join('');

/**
 * The letter of the pages, in one weight.
 * @param bestand the bytes of the variable font file that the web uses
 * @param dikte the weight, 400 to 700
 */
export async function leesLetter(bestand: Buffer, dikte: number): Promise<Letter> {
  // fontkit cannot vary a compressed font (https://github.com/foliojs/fontkit/issues/230), so a plain one of this weight first.
  const vast = await subsetFont(bestand, ALLES, { targetFormat: 'sfnt', variationAxes: { wght: dikte } });
  const font = create(Buffer.from(vast));
  if (!('layout' in font)) throw new Error('The letter is a collection of fonts, not a font.');
  return {
    breedte: (tekst, maat) => (font.layout(schrijfbaar(tekst, font)).advanceWidth * maat) / font.unitsPerEm,
    omtrek: (tekst, maat) => omtrekVan(font, schrijfbaar(tekst, font), maat / font.unitsPerEm),
  };
}

function omtrekVan(font: Font, tekst: string, schaal: number): string {
  const { glyphs, positions } = font.layout(tekst);
  let x = 0;
  const vormen = glyphs.map((glyph, i) => {
    const { xAdvance, xOffset, yOffset } = positions[i]!;
    const vorm = glyph.path.toSVG();
    const plek = `translate(${x + xOffset} ${yOffset})`;
    x += xAdvance;
    return vorm && `<path transform="${plek}" d="${vorm}"/>`;
  });
  return `<g transform="scale(${schaal} ${-schaal})">${vormen.join('')}</g>`;
}

/** The text in characters that the font has: `ł` it does not know is left out, `ẽ` becomes `e`. */
function schrijfbaar(tekst: string, font: Font): string {
  const kent = (teken: string) => font.hasGlyphForCodePoint(teken.codePointAt(0)!);
  return [...tekst.normalize('NFC')]
    .flatMap((teken) => (kent(teken) ? [teken] : [...teken.normalize('NFD')].filter(kent)))
    .join('');
}
