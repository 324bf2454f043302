import type { Handboek } from '../handboek.ts';

/** Where a visitor makes a plan of their own. Without steps there is nothing to plan, so then there is no such page. */
export const planAdres = ({ perSoort }: Pick<Handboek, 'perSoort'>): string | undefined =>
  perSoort.stap.length > 0 ? '/plan/' : undefined;

/** Where one step stands in the plan. Example: `/plan/#stap-verkennen`. */
export const planAdresVan = (stap: string): string => `/plan/#stap-${stap}`;
