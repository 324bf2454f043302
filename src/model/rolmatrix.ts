import { adresVan } from './adres.ts';
import type { Handboek } from './handboek.ts';
import { titelVan } from './titel.ts';

/** Who is at work in which step, over the whole plan. */
export interface Rolmatrix {
  rollen: string[];
  stappen: {
    nummer: number;
    titel: string;
    adres: string;
    /** Per role, in the order of `rollen`: how many tasks; 0 when it is not their turn yet. */
    taken: number[];
  }[];
}

/** The matrix of steps and roles; absent when the handbook has no steps. */
export function rolmatrixVan({ perSoort, handleiding: { rollen } }: Handboek): Rolmatrix | undefined {
  if (perSoort.stap.length === 0) return undefined;
  return {
    rollen: rollen.map(({ naam }) => naam),
    stappen: perSoort.stap.map((entry) => ({
      nummer: entry.data.nummer,
      titel: titelVan(entry),
      adres: adresVan(entry),
      taken: rollen.map(({ id }) =>
        entry.data.taken.filter(({ rol }) => rol === id).reduce((som, { doet }) => som + doet.length, 0),
      ),
    })),
  };
}
