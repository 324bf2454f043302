import { alleBlokken, blokkenVan, type Stuk } from '../shared/stuk/index.ts';
import type { Context } from './context.ts';
import { fout } from './fout.ts';

/** Reads an image of the content, by the name in its address. */
export type LeesBeeld = (naam: string) => Promise<Uint8Array>;

/** What Typst copies into a PDF as it is. WebP would become twenty times as large, AVIF it does not read. */
const SOORTEN = /\.(jpe?g|png|svg)$/i;

/**
 * The images of pages, by address.
 * @throws when one has no description, is not there, or is of a kind that does not fit in a PDF
 */
export async function laadBeelden(stukken: readonly Stuk[], lees: LeesBeeld): Promise<Context['beelden']> {
  const beelden = new Map<string, Uint8Array>();
  for (const stuk of stukken)
    for (const node of alleBlokken(blokkenVan(stuk))) {
      if (node.type !== 'beeld' || beelden.has(node.url)) continue;
      const { url, alt } = node;
      if (alt.trim() === '') throw fout(stuk, `heeft een afbeelding zonder beschrijving: ${url}.`);
      if (!SOORTEN.test(url))
        throw fout(stuk, `heeft een afbeelding die niet in een PDF past: ${url}. Neem een JPG, PNG of SVG.`);
      const bytes = await lees(url.replace(/^\/beelden\//, '')).catch(() => undefined);
      if (!bytes) throw fout(stuk, `heeft een afbeelding die er niet is: ${url}.`);
      beelden.set(url, bytes);
    }
  return beelden;
}
