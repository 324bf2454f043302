import sharp from 'sharp';
import { beeldVan } from '../shared/kantoor/beelden.ts';
import type { Beeld } from '../shared/kantoor/opties.ts';

/** Sharp on paper: so many pixels per unit of the drawing. */
const SCHERP = 3;

/**
 * An image of the handbook as office programs show it: PNG and JPEG as they are, SVG as PNG.
 * @throws for every other kind, with the address
 */
export async function plaatjeVan(adres: string, data: Uint8Array): Promise<Beeld> {
  if (!adres.endsWith('.svg')) return beeldVan(adres, data);
  const { width = 600, height = 400 } = await sharp(data).metadata();
  const png = await sharp(data, { density: 72 * SCHERP })
    .flatten({ background: 'white' })
    .png()
    .toBuffer();
  return { soort: 'png', data: png, breedte: width, hoogte: height };
}
