import { gzipSync } from 'node:zlib';
import { readPage, type ReadPage } from './read-page.ts';
import { wordsOfPage, type PageWords } from './page-words.ts';

/** What the index needs of a page. It follows from its HTML alone, so it is made once, and kept. */
export interface ToIndex extends Omit<ReadPage, 'places'> {
  words: PageWords;
  /** Its text for excerpts, as it lies in the site: JSON of `PageText`, compressed. */
  text: Uint8Array;
}

/** Reads a built page. @returns nothing when the page is not to be found */
export function toIndex(html: string): ToIndex | undefined {
  const page = readPage(html);
  if (!page) return undefined;
  const { places, ...rest } = page;
  return { ...rest, words: wordsOfPage(page), text: packed(places) };
}

/** Data as it lies in the site: compressed, so that any host sends it small. */
export const packed = (data: unknown): Uint8Array => gzipSync(JSON.stringify(data), { level: 9 });
