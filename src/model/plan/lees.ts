import { fout } from '../../text/plan/fouten.ts';
import { MOST } from './meeste.ts';
import { PLANVERSIE, planShape, type Plan } from './plan.ts';

/** What reading a plan gives: the plan, or all that is wrong with it. */
export type Gelezen = { plan: Plan } | Leesfout;
export interface Leesfout {
  /** Every problem, in Dutch; what is read stays as it is. */
  fouten: string[];
  /** Whether a newer version of the site made it: then nothing is damaged. */
  nieuwer: boolean;
}

/** What reading a file gives that cannot be a plan by its size. */
export const tooLarge: Leesfout = { fouten: [fout.teGroot], nieuwer: false };

/** Reads a plan as `schrijfPlan` wrote it. Throws nothing. */
export function leesPlan(json: string): Gelezen {
  if (json.length > MOST.file) return tooLarge;
  let waarde: unknown;
  try {
    waarde = JSON.parse(json);
  } catch {
    return { fouten: [fout.geenJson], nieuwer: false };
  }
  return leesWaarde(waarde);
}

/** Reads a plan from values of which nothing is known yet. */
export function leesWaarde(waarde: unknown): Gelezen {
  const versie =
    typeof waarde === 'object' && waarde !== null && 'versie' in waarde ? waarde.versie : undefined;
  if (typeof versie !== 'number' || !Number.isInteger(versie) || versie < 1)
    return { fouten: [fout.geenPlan], nieuwer: false };
  if (versie > PLANVERSIE) return { fouten: [fout.nieuwer(versie, PLANVERSIE)], nieuwer: true };
  const fouten: string[] = [];
  const plan = planShape.read(waarde, '', fouten);
  return fouten.length > 0 ? { fouten, nieuwer: false } : { plan };
}
