import sharp from 'sharp';
import { imageOf } from '../../outputs/office/images.ts';
import { imageForPaper } from './published.ts';
import type { OfficeImage } from '../../outputs/office/options.ts';

/** Sharp on paper: so many pixels per unit of the drawing. */
const SHARP = 3;

/**
 * An image of the handbook as office programs show it: PNG and JPEG as they are, the others as one of these.
 * @throws when it cannot be opened
 */
export async function pictureOf(address: string, data: Uint8Array): Promise<OfficeImage> {
  if (!address.endsWith('.svg')) return imageOf(address, await imageForPaper(data));
  const { width, height } = await sharp(data).metadata();
  const png = await sharp(data, { density: 72 * SHARP })
    .flatten({ background: 'white' })
    .png()
    .toBuffer();
  return { soort: 'png', data: png, width, height };
}
