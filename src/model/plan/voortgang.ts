import type { Plangegevens, Planstap } from './gegevens.ts';
import type { Plan, Punt } from './plan.ts';
import { own } from '../../document/own.ts';

export interface Voortgang {
  klaar: number;
  van: number;
}

/** The steps that apply in this plan, in order. */
export const stappenIn = ({ stappen }: Pick<Plangegevens, 'stappen'>, plan: Plan): Planstap[] =>
  stappen.filter(({ id }) => !plan.weggelaten.includes(id));

/** How many points of these steps are ticked. */
export function voortgangVan(stappen: readonly Planstap[], { punten }: Plan): Voortgang {
  const ids = stappen.flatMap(({ checklist }) => checklist.map(({ id }) => id));
  return { klaar: ids.filter((id) => own(punten, id)?.klaar).length, van: ids.length };
}

/** Points in the plan that are in no checklist any more: they stay, and the page shows them apart. */
export function vreemdePunten(
  { stappen }: Pick<Plangegevens, 'stappen'>,
  { punten }: Plan,
): ({ id: string } & Punt)[] {
  const bekend = new Set(stappen.flatMap(({ checklist }) => checklist.map(({ id }) => id)));
  return Object.entries(punten)
    .filter(([id]) => !bekend.has(id))
    .map(([id, punt]) => ({ id, ...punt }));
}
