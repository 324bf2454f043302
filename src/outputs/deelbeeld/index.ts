import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Deelbeeld } from '../../model/deelbeeld.ts';
import type { Merk } from '../../model/huisstijl/basis.ts';
import { leesLetters, type Letters } from '../shared/omtrek/index.ts';
import { tekenDeelbeeld } from './teken.ts';

/** One for each letter in each house style: reading it takes time. */
const letters = new Map<string, Promise<Letters>>();

/**
 * The share image of one page.
 * @param root the project folder
 */
export async function maakDeelbeeld(beeld: Deelbeeld, merk: Merk, root: string): Promise<Buffer> {
  const sleutel = `${root}\0${JSON.stringify(merk)}`;
  let letter = letters.get(sleutel);
  if (!letter) {
    letter = readFile(join(root, 'src/styles/letters', `${merk.letter}.woff2`)).then((bestand) =>
      leesLetters(bestand, merk),
    );
    letters.set(sleutel, letter);
  }
  return pngVan(tekenDeelbeeld(beeld, merk, await letter));
}

/** An image of few colours: a palette makes it a fifth of the size. */
export const pngVan = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg))
    .png({ palette: true, colours: 128, dither: 0, compressionLevel: 9, effort: 7 })
    .toBuffer();
