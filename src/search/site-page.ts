import type { GelezenPagina } from './lees-pagina.ts';

/** A page to index. */
export interface Pagina extends GelezenPagina {
  adres: string;
  zoekwoorden: readonly string[];
  filters: string[];
  /** Those of them that the page does not carry itself. */
  bij: string[];
}

/** A Dutch dictionary, as far as searching needs it. */
export interface Dictionary {
  /** Whether it has this form; for splitting compounds. */
  kent: (woord: string) => boolean;
  /** All its words. */
  words: () => Iterable<string>;
}
