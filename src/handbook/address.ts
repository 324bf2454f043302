import { kindOf, kinds, type Soort } from '../kinds/index.ts';

/**
 * The address of an entry: its folder and its id. What has no page is a place on its overview.
 * Example: `{ soort: 'stap', id: 'verkennen' }` → `/stappenplan/verkennen/`.
 */
export function addressOf({ soort, id }: { soort: Soort; id: string }): string {
  const { under = overviewOf(soort) } = kindOf(soort);
  return kinds[soort].hasPage ? `${under}${id}/` : `${overviewOf(soort)}#${id}`;
}

/** The address of the overview of a soort. Example: `stap` → `/stappenplan/`. */
export function overviewOf(soort: Soort): string {
  return kinds[soort].atRoot ? '/' : `/${kinds[soort].folder}/`;
}

/** Where editors see what must be gone through again, in a handbook that says who does that. */
export const REVIEW_ADDRESS = '/meewerken/nakijken/';

/** Where the site shows the outcome of the last accessibility run, when there is one. */
export const RAPPORT_ADDRESS = '/toegankelijkheid/rapport/';
