import { allBlocks, blocksOf } from '../../page/walk.ts';
import type { PlainPage } from '../../page/plain.ts';
import type { Context } from './context.ts';
import { fout } from './fout.ts';

/** Reads an image of the content, by the name in its address. */
export type LeesBeeld = (naam: string) => Promise<Uint8Array>;

/**
 * What Typst copies into a PDF as it is, and how such a file begins. WebP would become twenty times as large,
 * AVIF it does not read.
 */
const BEGIN: Record<string, RegExp> = {
  jpg: /^\xff\xd8\xff/,
  jpeg: /^\xff\xd8\xff/,
  png: /^\x89PNG\r\n/,
  svg: /^[^]*<svg[\s>]/,
};

/**
 * The images of pages, by address.
 * @throws when one has no description, is not there, is of a kind that does not fit in a PDF, or is not what its name says
 */
export async function laadBeelden(
  stukken: readonly PlainPage[],
  lees: LeesBeeld,
): Promise<Context['beelden']> {
  const beelden = new Map<string, Uint8Array>();
  for (const stuk of stukken)
    for (const node of allBlocks(blocksOf(stuk))) {
      if (node.type !== 'image' || beelden.has(node.url)) continue;
      const { url, alt } = node;
      if (alt.trim() === '') throw fout(stuk, `heeft een afbeelding zonder beschrijving: ${url}.`);
      const begin = BEGIN[url.slice(url.lastIndexOf('.') + 1).toLowerCase()];
      if (!begin)
        throw fout(stuk, `heeft een afbeelding die niet in een PDF past: ${url}. Neem een JPG, PNG of SVG.`);
      const bytes = await lees(url.replace(/^\/beelden\//, '')).catch(() => undefined);
      if (!bytes) throw fout(stuk, `heeft een afbeelding die er niet is: ${url}.`);
      if (!begin.test(Buffer.from(bytes.subarray(0, 2000)).toString('latin1')))
        throw fout(stuk, `heeft een afbeelding die iets anders is dan haar naam zegt: ${url}.`);
      beelden.set(url, bytes);
    }
  return beelden;
}
