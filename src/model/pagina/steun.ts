import type { ZinTekst } from '../../document/tree.ts';

export interface Steun {
  tekst: ZinTekst;
  /** The sources, as ids with spaces, the form that a `Verwijzer` reads. */
  bronnen: string;
}

/** What a page rests on. Without sources a statement is our own proposal. */
export function steunVan(steun: { tekst: ZinTekst; bronnen: string[] }[]): Steun[] {
  return steun.map(({ tekst, bronnen }) => ({ tekst, bronnen: bronnen.join(' ') }));
}
