import { addressOf } from '../handbook/address.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { titleOf } from '../handbook/title.ts';

/** Who is at work in which step, over the whole plan. */
export interface Rolmatrix {
  rollen: string[];
  stappen: {
    nummer: number;
    title: string;
    address: string;
    /** Per role, in the order of `rollen`: how many tasks; 0 when it is not their turn yet. */
    taken: number[];
  }[];
}

/** The matrix of steps and roles; absent when the handbook has no steps. */
export function rolmatrixOf({ perSoort, handleiding: { rollen } }: Handbook): Rolmatrix | undefined {
  if (perSoort.stap.length === 0) return undefined;
  return {
    rollen: rollen.map(({ naam: name }) => name),
    stappen: perSoort.stap.map((entry) => ({
      nummer: entry.data.nummer,
      title: titleOf(entry),
      address: addressOf(entry),
      taken: rollen.map(({ id }) =>
        entry.data.taken.filter(({ rol }) => rol === id).reduce((sum, { doet }) => sum + doet.length, 0),
      ),
    })),
  };
}
