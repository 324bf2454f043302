import type { Context } from './context.ts';
import { fout } from './fout.ts';

/** What Typst copies into a PDF as it is. WebP would become twenty times as large, AVIF it does not read. */
const SOORTEN = /\.(jpe?g|png|svg)$/i;

/**
 * The path of an image in the file, which it then holds.
 * @throws when it has no description, is not there, or is of a kind that does not fit in a PDF
 */
export function beeldpad(url: string, alt: string, { stuk, beeld, bestanden }: Context): string {
  if (alt.trim() === '') throw fout(stuk, `heeft een afbeelding zonder beschrijving: ${url}.`);
  if (!SOORTEN.test(url))
    throw fout(stuk, `heeft een afbeelding die niet in een PDF past: ${url}. Neem een JPG, PNG of SVG.`);
  const naam = url.replace(/^\/beelden\//, '');
  const pad = `/beeld/${naam}`;
  if (!bestanden.has(pad)) {
    const bytes = beeld(naam);
    if (!bytes) throw fout(stuk, `heeft een afbeelding die er niet is: ${url}.`);
    bestanden.set(pad, bytes);
  }
  return pad;
}
