import { allBlocks } from '../../../page/walk.ts';
import type { PlainBlock } from '../../../page/plain.ts';
import type { Beeld, KantoorOpties } from './opties.ts';

/** The pictures of a document, by address or by the id of the drawing. */
export type Beelden = ReadonlyMap<string, Beeld>;

/** Fetches all pictures beforehand, as writing itself does not wait. */
export async function haalBeelden(
  blokken: readonly PlainBlock[],
  { tekening, beeld }: Pick<KantoorOpties, 'tekening' | 'beeld'>,
): Promise<Beelden> {
  const beelden = new Map<string, Beeld>();
  for (const blok of allBlocks(blokken)) {
    if (blok.type === 'drawing' && tekening && !beelden.has(blok.id))
      beelden.set(blok.id, await tekening(blok));
    if (blok.type === 'image' && beeld && !beelden.has(blok.url))
      beelden.set(blok.url, await beeld(blok.url));
  }
  return beelden;
}

/**
 * What an office program needs to know of an image, read from its first bytes.
 * @throws when it is neither PNG nor JPEG: Word shows an empty box for anything else
 */
export function beeldVan(adres: string, data: Uint8Array): Beeld {
  const maat = png(data) ?? jpg(data);
  if (!maat)
    throw new Error(
      `${adres} is geen PNG of JPEG. Word en LibreOffice tonen dit bestand niet: bewaar de afbeelding als PNG of JPEG.`,
    );
  return { ...maat, data };
}

/** The measures in pixels that a file fits in, as large as it is or smaller. */
export function pasIn({ breedte, hoogte }: Pick<Beeld, 'breedte' | 'hoogte'>, ruimte: number, hoogst = 800) {
  const deel = Math.min(1, ruimte / breedte, hoogst / hoogte);
  return { breedte: Math.round(breedte * deel), hoogte: Math.round(hoogte * deel) };
}

type Maat = Omit<Beeld, 'data'>;

function png(data: Uint8Array): Maat | undefined {
  if (data.length < 24 || data[0] !== 0x89 || data[1] !== 0x50) return undefined;
  const kijk = new DataView(data.buffer, data.byteOffset);
  return { soort: 'png', breedte: kijk.getUint32(16), hoogte: kijk.getUint32(20) };
}

/** A JPEG says its measures in the frame header, after parts of any length. */
function jpg(data: Uint8Array): Maat | undefined {
  if (data[0] !== 0xff || data[1] !== 0xd8) return undefined;
  const kijk = new DataView(data.buffer, data.byteOffset, data.byteLength);
  let plek = 2;
  while (plek + 9 < data.length && data[plek] === 0xff) {
    const soort = data[plek + 1]!;
    const kader = soort >= 0xc0 && soort <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(soort);
    if (kader) return { soort: 'jpg', hoogte: kijk.getUint16(plek + 5), breedte: kijk.getUint16(plek + 7) };
    plek += 2 + kijk.getUint16(plek + 2);
  }
  return undefined;
}
