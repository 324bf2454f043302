import type { Sjabloon } from '../kinds/sjabloon/schema.ts';
import type { Planning } from '../planner/planning.ts';
import { kaleGemeente } from './gemeente.ts';
import type { PlanProposal } from './plan.ts';

type FromPlan = NonNullable<Sjabloon['velden'][number]['uitPlan']>;

/** The data of a plan that a sjabloon can take over. */
export interface ForSjabloon extends Record<FromPlan, string> {
  gemeente: string;
  organisatie: string;
  /** The first name of who coordinates; empty when nobody has that role. */
  coordinator: string;
  /** The day on which the plan begins, with the exploration, as `2027-01-04`. */
  startdatum: string;
  /** The day on which the network itself begins, months after the plan; empty where nobody planned it. */
  netwerkstart: string;
  aantal: string;
  /** The estimated amount for a year, in words; empty where nobody computed it. */
  bedrag: string;
}

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
    gemeente: kaleGemeente(gemeente),
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
