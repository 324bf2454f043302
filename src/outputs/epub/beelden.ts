import type { Bestand } from '../shared/zip.ts';
import type { Bijlage } from './opf.ts';

/** Images that every reading system shows (EPUB 3.3, core media types). */
const TYPEN: Record<string, string> = {
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** Collects the images that the texts of a book use, each once. */
export function beeldenVerzamelaar(): {
  /** The place of an image in the book. Example: `/beelden/kaart.png` → `beelden/kaart.png`. */
  plek: (url: string) => string;
  bijlagen: () => Bijlage[];
  /** The files, read from the content folder by their name there. */
  lees: (bytes: (naam: string) => Promise<Uint8Array>) => Promise<Bestand[]>;
} {
  const namen = new Set<string>();
  return {
    plek: (url) => {
      const naam = url.replace(/^\/beelden\//, '');
      if (!TYPEN[soortVan(naam)] || naam === url)
        throw new Error(
          `Het beeld ${url} past niet in een EPUB. Maak er een JPEG, PNG of SVG van, in de map beelden.`,
        );
      namen.add(naam);
      return `beelden/${naam}`;
    },
    bijlagen: () =>
      [...namen].sort().map((naam) => ({ naam: `beelden/${naam}`, type: TYPEN[soortVan(naam)]! })),
    lees: (bytes) =>
      Promise.all(
        [...namen].sort().map(async (naam) => ({
          naam: `beelden/${naam}`,
          inhoud: await bytes(naam),
          los: !naam.endsWith('.svg'),
        })),
      ),
  };
}

const soortVan = (naam: string): string => naam.split('.').at(-1)!.toLowerCase();
