import type { VoorSjabloon } from '../../model/plan/voor-sjabloon.ts';
import { datumTekst } from '../../text/datum.ts';
import type { Stuk } from '../shared/stuk/types.ts';
import { metWaarden } from '../shared/stuk/waarden.ts';

/** Fills what a plan knows into the fields of a document that ask for it; the others stay to be filled in. */
export function vulUitPlan(stuk: Stuk, gegevens: VoorSjabloon): Stuk {
  return metWaarden(stuk, ({ uitPlan, invoer }) => {
    const waarde = uitPlan && gegevens[uitPlan];
    return waarde && invoer === 'datum' ? datumTekst(waarde) : waarde;
  });
}
