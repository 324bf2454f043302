import type { Plangegevens, Planstap } from './gegevens.ts';
import type { Plan } from './plan.ts';

export interface StapWijziging {
  stap: Pick<Planstap, 'nummer' | 'titel' | 'adres'>;
  wijzigingen: { datum: string; wat: string }[];
}

/**
 * What changed in the steps since the content that a plan was made with, by step and newest first. Changes of the
 * very day count when the version is another one: a reader rather sees one twice than never.
 */
export function wijzigingenSinds(
  { stappen, inhoud: nu }: Pick<Plangegevens, 'stappen' | 'inhoud'>,
  { inhoud: toen }: Pick<Plan, 'inhoud'>,
): StapWijziging[] {
  const zelfde = toen.versie === nu.versie;
  return stappen
    .map(({ nummer, titel, adres, wijzigingen }) => ({
      stap: { nummer, titel, adres },
      wijzigingen: wijzigingen
        .filter(({ datum }) => datum > toen.datum || (!zelfde && datum === toen.datum))
        .sort((a, b) => (a.datum < b.datum ? 1 : a.datum > b.datum ? -1 : 0)),
    }))
    .filter(({ wijzigingen }) => wijzigingen.length > 0);
}
