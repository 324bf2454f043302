import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { safeSvg } from './safe-svg.ts';
import { WIDEST } from './sizes.ts';

/**
 * An image of a writer as it is published: a drawing written anew, a photo no larger than a screen shows and without
 * what the camera put in it (where it was taken, and of whom the telephone is).
 * @throws when it cannot be read; `check` has told that before
 */
export function publishedImage(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const key = `${createHash('sha256').update(bytes).digest('hex')} ${name}`;
  const known = published.get(key) ?? publish(name, bytes);
  published.set(key, known);
  return known;
}

/** What this process has published: a page, each width of it and every file with the image ask for the same. */
const published = new Map<string, Promise<Uint8Array>>();

async function publish(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  if (name.endsWith('.svg')) return new TextEncoder().encode(safeSvg(new TextDecoder().decode(bytes)));
  return upright(bytes).toBuffer();
}

/** The same in so many pixels wide, as WebP: half of a JPEG. */
export const imageInWidth = (bytes: Uint8Array, width: number): Promise<Uint8Array> =>
  sharp(bytes)
    .rotate()
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: 62, effort: 5 })
    .toBuffer();

/**
 * A published image as paper and office programs take it: PNG where something shows through, JPEG for other photos,
 * drawings, PNG and JPEG as they are.
 */
export async function imageForPaper(bytes: Uint8Array): Promise<Uint8Array> {
  if (isKind(bytes, 'svg', 'png', 'jpg')) return bytes;
  const image = sharp(bytes);
  const { hasAlpha } = await image.metadata();
  return hasAlpha ? image.png().toBuffer() : image.jpeg({ quality: 85 }).toBuffer();
}

export const imageAsPng = (bytes: Uint8Array): Promise<Uint8Array> => sharp(bytes).png().toBuffer();

/** How files of a kind begin. */
const BEGIN = { jpg: /^\xff\xd8\xff/, png: /^\x89PNG\r\n/, svg: /^[^]*<svg[\s>]/ } as const;
export type PaperKind = keyof typeof BEGIN;

/** Of which of these kinds an image is, by how it begins and not by its name. */
export function kindOfImage(bytes: Uint8Array): PaperKind | undefined {
  const begin = Buffer.from(bytes.subarray(0, 2000)).toString('latin1');
  return (Object.keys(BEGIN) as PaperKind[]).find((kind) => BEGIN[kind].test(begin));
}

const isKind = (bytes: Uint8Array, ...kinds: PaperKind[]): boolean =>
  kinds.some((kind) => kind === kindOfImage(bytes));

/** Turned as the camera meant, of its own kind. */
function upright(bytes: Uint8Array) {
  return sharp(bytes).rotate().resize({ width: WIDEST, withoutEnlargement: true });
}
