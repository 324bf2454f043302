import type { PlanChange, PlanData, PlanStap } from './data.ts';
import type { Plan } from './plan.ts';

export interface StapChange {
  stap: Pick<PlanStap, 'nummer' | 'titel' | 'adres'>;
  changes: PlanChange[];
}

/**
 * What changed in the steps since the content that a plan was made with, by step and newest first. Changes of the
 * very day count when the version is another one: a reader rather sees one twice than never.
 */
export function changesSince(
  { stappen, inhoud: nu }: Pick<PlanData, 'stappen' | 'inhoud'>,
  { inhoud: then }: Pick<Plan, 'inhoud'>,
): StapChange[] {
  const same = then.versie === nu.versie;
  return stappen
    .map(({ nummer: number, titel: title, adres: address, wijzigingen: changes }) => ({
      stap: { nummer: number, titel: title, adres: address },
      changes: changes
        .filter(({ datum: date }) => date > then.datum || (!same && date === then.datum))
        .sort((a, b) => (a.datum < b.datum ? 1 : a.datum > b.datum ? -1 : 0)),
    }))
    .filter(({ changes }) => changes.length > 0);
}
