import type { PlanData, PlanStap } from './data.ts';
import type { Plan, Point } from './plan.ts';
import { own } from '../document/own.ts';

export interface PlanProgress {
  ready: number;
  of: number;
}

/** The steps that apply in this plan, in order. */
export const stappenIn = ({ stappen }: Pick<PlanData, 'stappen'>, plan: Plan): PlanStap[] =>
  stappen.filter(({ id }) => !plan.weggelaten.includes(id));

/** How many points of these steps are ticked. */
export function progressOf(stappen: readonly PlanStap[], { punten: points }: Plan): PlanProgress {
  const ids = stappen.flatMap(({ checklist }) => checklist.map(({ id }) => id));
  return { ready: ids.filter((id) => own(points, id)?.klaar).length, of: ids.length };
}

/** Points in the plan that are in no checklist any more: they stay, and the page shows them apart. */
export function foreignPoints(
  { stappen }: Pick<PlanData, 'stappen'>,
  { punten: points }: Plan,
): ({ id: string } & Point)[] {
  const known = new Set(stappen.flatMap(({ checklist }) => checklist.map(({ id }) => id)));
  return Object.entries(points)
    .filter(([id]) => !known.has(id))
    .map(([id, point]) => ({ id, ...point }));
}
