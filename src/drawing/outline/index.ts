import type { Brand } from '../../house-style/basis.ts';
import { readFont, type FontOf } from './font.ts';

/** The letters of a drawing: `kop` for titles, `tekst` for the rest. */
export interface Fonts {
  heading: FontOf;
  text: FontOf;
}

/** @param bestand the bytes of the variable font file that the web uses */
export async function readFonts(file: Buffer, brand: Brand): Promise<Fonts> {
  return { heading: await readFont(file, brand.kopdikte), text: await readFont(file, 400) };
}
