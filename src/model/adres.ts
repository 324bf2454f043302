import { soorten, type Soort } from '../schema/soorten.ts';

/**
 * The address of an entry: its folder and its id. A bron has no page, but a place on one.
 * Example: `{ soort: 'stap', id: 'verkennen' }` → `/stappenplan/verkennen/`.
 */
export function adresVan({ soort, id }: { soort: Soort; id: string }): string {
  if (soort === 'pagina') return `/${id}/`;
  if (soort === 'bron') return `${overzichtVan('bron')}#${id}`;
  return `${overzichtVan(soort)}${id}/`;
}

/** The address of the overview of a soort. Example: `stap` → `/stappenplan/`. */
export function overzichtVan(soort: Soort): string {
  return soort === 'pagina' ? '/' : `/${soorten[soort].map}/`;
}

/** Where the site shows the outcome of the last accessibility run, when there is one. */
export const RAPPORTADRES = '/toegankelijkheid/rapport/';

/**
 * Ids that would land on an address with another meaning. `praktijken/thema/` is the first
 * part of a filter page, so no praktijk may be called `thema`.
 */
export const gereserveerd: Partial<Record<Soort, readonly string[]>> = {
  praktijk: ['vergelijken', 'gemeente', 'thema', 'doelgroep', 'aanpak', 'onderbouwing', 'status'],
  pagina: [
    'zoeken',
    'downloads',
    'a-z',
    'plan',
    'pagefind',
    'meewerken/fouten',
    'meewerken/vormgeving',
    'toegankelijkheid/rapport',
    ...Object.values(soorten).map(({ map }) => map),
  ],
};
