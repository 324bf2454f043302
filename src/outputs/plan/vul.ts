import { metPlan, stukWaarde, type Antwoorden, type Vraagveld } from '../../model/invullen/antwoorden.ts';
import type { VoorSjabloon } from '../../model/plan/voor-sjabloon.ts';
import type { PlainPage } from '../../page/plain.ts';
import { withValues } from '../../page/values.ts';

/**
 * Fills what a plan knows into the fields of a document that ask for it; the others stay to be filled in.
 * @param antwoorden what somebody filled in or emptied at the page of the template: it goes before the plan
 */
export const vulUitPlan = (stuk: PlainPage, gegevens: VoorSjabloon, antwoorden: Antwoorden): PlainPage =>
  withValues(stuk, (gevraagd) => {
    const veld = gevraagd as Vraagveld;
    return stukWaarde(veld, metPlan([veld], antwoorden, gegevens)[veld.id]);
  });
