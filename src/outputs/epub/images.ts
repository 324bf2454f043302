import { imageAsPng } from '../../drawing/picture/published.ts';
import type { ZipEntry } from '../files/zip.ts';
import type { Annex } from './opf.ts';
import { certain } from '../../document/certain.ts';

/** Images that every reading system shows (EPUB 3.3, core media types). */
const TYPES: Record<string, string> = {
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** Collects the images that the texts of a book use, each once. */
export function imagesCollector(): {
  /** The place of an image in the book. Example: `/beelden/kaart.png` → `beelden/kaart.png`. */
  place: (url: string) => string;
  annexes: () => Annex[];
  /** The files, read from the content folder by their name there. */
  read: (bytes: (name: string) => Promise<Uint8Array>) => Promise<ZipEntry[]>;
} {
  const names = new Set<string>();
  return {
    place: (url) => {
      const name = url.replace(/^\/beelden\//, '');
      if (!TYPES[soortOf(placeOf(name))] || name === url)
        throw new Error(
          `Het beeld ${url} past niet in een EPUB. Maak er een JPEG, PNG of SVG van, in de map beelden.`,
        );
      names.add(name);
      return placeOf(name);
    },
    annexes: () =>
      [...names]
        .sort()
        .map(placeOf)
        .map((name) => ({ name, type: certain(TYPES[soortOf(name)]) })),
    read: (bytes) =>
      Promise.all(
        [...names].sort().map(async (name) => ({
          name: placeOf(name),
          contents: await contentsOf(name, await bytes(name)),
          loose: !name.endsWith('.svg'),
        })),
      ),
  };
}

/** No reading system need show AVIF, so that becomes PNG. */
const isAvif = (name: string): boolean => name.endsWith('.avif');
const placeOf = (name: string): string => `beelden/${name}${isAvif(name) ? '.png' : ''}`;
const contentsOf = async (name: string, bytes: Uint8Array): Promise<Uint8Array> =>
  isAvif(name) ? imageAsPng(bytes) : bytes;

const soortOf = (name: string): string => (name.split('.').at(-1) ?? '').toLowerCase();
