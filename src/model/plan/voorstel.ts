import type { Editie } from '../../schema/editie.ts';
import { HOEVEELSTE, weekdagnummer } from '../planning/ritme.ts';
import { isPlandag } from './dag.ts';
import { MEESTE } from './meeste.ts';
import type { Planvoorstel } from './plan.ts';
import { voorSjabloon, type VoorSjabloon } from './voor-sjabloon.ts';

/** When volunteers are free: our own proposal, where an edition gives no time. */
const BEGINT = '19:00';

/**
 * What a new plan begins with: the names, dates and people of the edition of a municipality.
 * The start of the national edition is an example, so there it is left to the visitor.
 * @param aantal how many vertrouwenspersonen the example of the budget counts with
 */
export function voorstelVan(editie: Editie, aantal = 10): Planvoorstel {
  const { gemeente = '', organisatie = '', startdatum, netwerkbijeenkomst: netwerk, leerlijn } = editie;
  const hoeveelste = HOEVEELSTE[netwerk.hoeveelste];
  return {
    gemeente,
    organisatie,
    start: gemeente && isPlandag(startdatum) ? startdatum : '',
    aantal,
    bijeenkomst: {
      elkeMaanden: Math.min(netwerk.elkeMaanden, MEESTE.elkeMaanden),
      hoeveelste: hoeveelste === 'laatste' ? 5 : hoeveelste,
      weekdag: weekdagnummer(netwerk.weekdag),
      begin: netwerk.begintijd ?? BEGINT,
    },
    leerlijn: {
      weekdag: weekdagnummer(leerlijn?.weekdag ?? 'dinsdag'),
      begin: leerlijn?.begintijd ?? BEGINT,
    },
    mensen: mensenVan(editie),
  };
}

/** What the edition of a municipality knows of what a sjabloon asks, for a visitor without a plan. */
export const sjabloonVoorstelVan = (
  editie: Editie,
  coordinator: string | undefined,
): VoorSjabloon | undefined =>
  // How many people take part is the visitor's to say: an edition only has the number of the example.
  editie.gemeente === undefined
    ? undefined
    : { ...voorSjabloon(voorstelVan(editie), coordinator), aantal: '' };

/** The people who have a role in an edition, as one types them: with commas between. */
function mensenVan({ contacten }: Editie): Planvoorstel['mensen'] {
  const perRol = Map.groupBy(contacten, ({ rol }) => rol);
  return Object.fromEntries([...perRol].map(([rol, wie]) => [rol, wie.map(({ naam }) => naam).join(', ')]));
}
