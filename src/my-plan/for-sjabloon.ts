import type { FromPlan } from '../kinds/sjabloon/schema.ts';
import type { Planning } from '../planner/planning.ts';
import { bareGemeente } from './gemeente.ts';
import type { PlanProposal } from './plan.ts';

/** The data of a plan that a sjabloon can take over, as text; a day as `2027-01-04`. What is not known is absent or empty. */
export type ForSjabloon = Partial<Record<FromPlan, string>>;

/** The id of the role that coordinates the network; absent when none says so. */
export const coordinatorIn = (
  rollen: readonly { id: string; coordinator?: boolean | undefined }[],
): string | undefined => rollen.find(({ coordinator }) => coordinator)?.id;

/**
 * What a plan already knows of what a sjabloon asks; what is not filled in is empty.
 * @param rol the id of the role that coordinates
 * @param planning its dates, where they are known
 */
export function forSjabloon(
  { gemeente, organisatie, mensen: people, start, aantal: count }: PlanProposal,
  rol: string | undefined,
  planning?: Planning,
): ForSjabloon {
  return {
    gemeente: bareGemeente(gemeente),
    organisatie,
    coordinator: rol === undefined ? '' : (planNamesOf(people[rol] ?? '')[0] ?? ''),
    startdatum: start,
    netwerkstart: planning ? networkStartOf(planning) : '',
    aantal: String(count),
    bedrag: '',
  };
}

/** The day on which the step of the network's own meetings begins; empty when that step is left out. */
function networkStartOf({ network, stappen, tempo }: Planning): string {
  return stappen.find(({ id }) => id === network.stap)?.perTempo[tempo].begin.date ?? '';
}

/** The names that somebody typed with commas or on lines of their own. Example: `Noor, Ali` → `['Noor', 'Ali']`. */
export const planNamesOf = (typed: string): string[] =>
  typed
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
