import type { Plangegevens } from '../../model/plan/gegevens.ts';
import { rekenBegroting } from '../../model/plan/begroting.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { VoorSjabloon } from '../../model/plan/voor-sjabloon.ts';
import { planningVoor } from '../../model/plan/plannen.ts';
import type { Planinvoer, Planstukken } from '../../outputs/plan/index.ts';
import type { BegrotingGegevens, BoekKop } from '../../outputs/sheets/boek/gegevens.ts';
import type { KantoorOpties } from '../../outputs/shared/kantoor/opties.ts';

/** What the page fetches when somebody asks for a document: `stukken.json`, made with the site. */
export interface Stukken extends Planstukken {
  opties: Pick<KantoorOpties, 'merk' | 'afkomst'>;
  planningKop: BoekKop;
  begroting?: { blad: BegrotingGegevens; uitPlan: Record<string, keyof VoorSjabloon> };
}

let gehaald: Promise<Stukken> | undefined;

/** Fetched once. @throws when it cannot be fetched; asking again tries again */
export function haalStukken(): Promise<Stukken> {
  gehaald ??= fetch('stukken.json', { cache: 'no-cache' })
    .then((antwoord) => {
      if (!antwoord.ok) throw new Error(`stukken.json: ${antwoord.status}`);
      return antwoord.json() as Promise<Stukken>;
    })
    .catch((oorzaak: unknown) => {
      gehaald = undefined;
      throw oorzaak;
    });
  return gehaald;
}

/** What a document is made from. @param vandaag as `2027-01-04` */
export function invoerVan(plan: Plan, gegevens: Plangegevens, vandaag: string): Planinvoer {
  const planning = planningVoor(gegevens, plan);
  return {
    plan,
    gegevens,
    vandaag,
    ...(planning && { planning }),
    ...(gegevens.begroting && { begroting: rekenBegroting(gegevens.begroting, plan, vandaag) }),
  };
}
