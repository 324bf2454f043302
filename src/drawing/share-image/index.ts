import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { ShareImage } from '../../page/site/share-image.ts';
import type { Brand } from '../../house-style/basis.ts';
import { readFonts, type Fonts } from '../outline/index.ts';
import { drawShareImage } from './draw.ts';

/** One for each letter in each house style: reading it takes time. */
const fonts = new Map<string, Promise<Fonts>>();

/**
 * The share image of one page.
 * @param root the project folder
 */
export async function makeShareImage(image: ShareImage, brand: Brand, root: string): Promise<Buffer> {
  const key = `${root}\0${JSON.stringify(brand)}`;
  let font = fonts.get(key);
  if (!font) {
    font = readFile(join(root, 'src/site/styles/fonts', `${brand.letter}.woff2`)).then((file) =>
      readFonts(file, brand),
    );
    fonts.set(key, font);
  }
  return pngOf(drawShareImage(image, brand, await font));
}

/** An image of few colours: a palette makes it a fifth of the size. */
export const pngOf = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg))
    .png({ palette: true, colours: 128, dither: 0, compressionLevel: 9, effort: 1 })
    .toBuffer();
