import type { Editie } from '../schema/editie.ts';
import { ORDINAL, weekdayNumber } from '../planner/rhythm.ts';
import { isPlanDay } from './day.ts';
import { LIMITS } from './limits.ts';
import type { PlanProposal } from './plan.ts';
import { forSjabloon, type ForSjabloon } from './for-sjabloon.ts';

/** When volunteers are free: our own proposal, where an edition gives no time. */
const BEGINS = '19:00';

/**
 * What a new plan begins with: the names, dates and people of the edition of a municipality.
 * The start of the national edition is an example, so there it is left to the visitor.
 * @param aantal how many vertrouwenspersonen the example of the budget counts with
 */
export function proposalOf(editie: Editie, count = 10): PlanProposal {
  const {
    gemeente = '',
    organisatie = '',
    startdatum: startDate,
    netwerkbijeenkomst: network,
    leerlijn,
  } = editie;
  const ordinal = ORDINAL[network.hoeveelste];
  return {
    gemeente,
    organisatie,
    start: gemeente && isPlanDay(startDate) ? startDate : '',
    aantal: count,
    bijeenkomst: {
      elkeMaanden: Math.min(network.elkeMaanden, LIMITS.elkeMaanden),
      hoeveelste: ordinal === 'laatste' ? 5 : ordinal,
      weekdag: weekdayNumber(network.weekdag),
      begin: network.begintijd ?? BEGINS,
    },
    leerlijn: {
      weekdag: weekdayNumber(leerlijn?.weekdag ?? 'dinsdag'),
      begin: leerlijn?.begintijd ?? BEGINS,
    },
    mensen: peopleOf(editie),
  };
}

/** What the edition of a municipality knows of what a sjabloon asks, for a visitor without a plan. */
export const sjabloonProposalOf = (
  editie: Editie,
  coordinator: string | undefined,
): ForSjabloon | undefined =>
  // How many people take part is the visitor's to say: an edition only has the number of the example.
  editie.gemeente === undefined ? undefined : { ...forSjabloon(proposalOf(editie), coordinator), aantal: '' };

/** The people who have a role in an edition, as one types them: with commas between. */
function peopleOf({ contacten }: Editie): PlanProposal['mensen'] {
  const perRol = Map.groupBy(contacten, ({ rol }) => rol);
  return Object.fromEntries(
    [...perRol].map(([rol, who]) => [rol, who.map(({ naam: name }) => name).join(', ')]),
  );
}
