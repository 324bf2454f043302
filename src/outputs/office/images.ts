import { allBlocks } from '../../page/plain/walk.ts';
import type { PlainBlock } from '../../page/plain/plain.ts';
import { LOGO, MARGIN_LOGO } from './sizes.ts';
import type { OfficeImage, OfficeOptions } from './options.ts';

/** The pictures of a document, by address or by the id of the drawing. */
export type Images = ReadonlyMap<string, OfficeImage>;

/** Fetches all pictures beforehand, as writing itself does not wait. */
export async function loadImages(
  blocks: readonly PlainBlock[],
  { tekening: drawing, beeld: image }: Pick<OfficeOptions, 'tekening' | 'beeld'>,
): Promise<Images> {
  const images = new Map<string, OfficeImage>();
  for (const block of allBlocks(blocks)) {
    if (block.type === 'drawing' && drawing && !images.has(block.id))
      images.set(block.id, await drawing(block));
    if (block.type === 'image' && image && !images.has(block.url))
      images.set(block.url, await image(block.url));
  }
  return images;
}

/**
 * What an office program needs to know of an image, read from its first bytes.
 * @throws when it is neither PNG nor JPEG: Word shows an empty box for anything else
 */
export function imageOf(address: string, data: Uint8Array): OfficeImage {
  const size = png(data) ?? jpg(data);
  if (!size)
    throw new Error(
      `${address} is geen PNG of JPEG. Word en LibreOffice tonen dit bestand niet: bewaar de afbeelding als PNG of JPEG.`,
    );
  return { ...size, data };
}

/** The measures in pixels that a file fits in, as large as it is or smaller. */
export function pasIn(
  { width, height }: Pick<OfficeImage, 'width' | 'height'>,
  space: number,
  highest = 800,
) {
  const part = Math.min(1, space / width, highest / height);
  return { width: Math.round(width * part), height: Math.round(height * part) };
}

/** How wide a logo is set in so much room, in twips. */
export function logoWidth(
  { width, height }: Pick<OfficeImage, 'width' | 'height'>,
  room: number,
  place: 'inText' | 'inMargin',
): number {
  const most = place === 'inText' ? LOGO : MARGIN_LOGO;
  return Math.min(room, most.width, Math.round((most.height * width) / height));
}

type Size = Omit<OfficeImage, 'data'>;

function png(data: Uint8Array): Size | undefined {
  if (data.length < 24 || data[0] !== 0x89 || data[1] !== 0x50) return undefined;
  const look = new DataView(data.buffer, data.byteOffset);
  return { soort: 'png', width: look.getUint32(16), height: look.getUint32(20) };
}

/** A JPEG says its measures in the frame header, after parts of any length. */
function jpg(data: Uint8Array): Size | undefined {
  if (data[0] !== 0xff || data[1] !== 0xd8) return undefined;
  const look = new DataView(data.buffer, data.byteOffset, data.byteLength);
  let place = 2;
  while (place + 9 < data.length && data[place] === 0xff) {
    const soort = look.getUint8(place + 1);
    const frame = soort >= 0xc0 && soort <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(soort);
    if (frame) return { soort: 'jpg', height: look.getUint16(place + 5), width: look.getUint16(place + 7) };
    place += 2 + look.getUint16(place + 2);
  }
  return undefined;
}
