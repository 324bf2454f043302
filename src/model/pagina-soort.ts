import type { Soort } from '../schema/soorten.ts';

/** The soorten of which every entry has a page of its own; a bron stands on the page of all sources. */
export const paginaSoorten = [
  'stap',
  'module',
  'praktijk',
  'portret',
  'verslag',
  'thema',
  'vraag',
  'begrip',
  'sjabloon',
  'pagina',
] as const satisfies Soort[];
export type PaginaSoort = (typeof paginaSoorten)[number];

export const heeftPagina = (soort: Soort): soort is PaginaSoort =>
  paginaSoorten.includes(soort as PaginaSoort);
