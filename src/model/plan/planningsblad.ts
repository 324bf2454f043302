import { datumRegels as soort } from '../../text/plan/datumregels.ts';
import type { Planning } from '../planning/planning.ts';
import type { Plangegevens, Planstap } from './gegevens.ts';
import type { Plan } from './plan.ts';
import { namenVan } from './voor-sjabloon.ts';
import { own } from '../../document/own.ts';

/** A step of a plan as a row of a sheet. */
export interface Planrij {
  nummer: number;
  titel: string;
  wie?: string;
  begin: string;
  einde?: string;
  klaar: boolean;
}
/** One day of a plan, and what happens on it. */
export interface Datumrij {
  datum: string;
  tijd?: string;
  soort: string;
  wat: string;
}

/** What the sheet of a planning holds: a row per step, and every other date in order. */
export const planningVoorBlad = (
  { stappen }: Pick<Plangegevens, 'stappen'>,
  plan: Plan,
  planning: Planning,
): { stappen: Planrij[]; data: Datumrij[] } => ({
  stappen: planning.stappen.map(({ id, nummer, titel, perTempo }) => {
    const { begin, einde } = perTempo[planning.tempo];
    const stap = stappen.find((een) => een.id === id);
    const punten = stap?.checklist ?? [];
    const wie = stap ? wieIn(stap, plan) : '';
    return {
      nummer,
      titel,
      begin: begin.datum,
      ...(einde && { einde: einde.datum }),
      ...(wie && { wie }),
      klaar: punten.length > 0 && punten.every((punt) => own(plan.punten, punt.id)?.klaar),
    };
  }),
  data: [
    ...planning.mijlpalen.flatMap(({ titel, data }) =>
      data.map((datum): Datumrij => ({ datum, soort: soort.moment, wat: titel })),
    ),
    ...planning.leerlijn.map(({ datum, nummer, titel }): Datumrij => ({
      datum,
      tijd: plan.leerlijn.begin,
      soort: soort.leerlijn,
      wat: `${nummer}. ${titel}`,
    })),
    ...planning.netwerk.bijeenkomsten.map(({ datum, nummer }): Datumrij => ({
      datum,
      tijd: plan.bijeenkomst.begin,
      soort: soort.netwerk,
      wat: soort.bijeenkomst(nummer),
    })),
    ...planning.pauzes.flatMap(({ naam, van, tot }): Datumrij[] => [
      { datum: van, soort: soort.pauze, wat: soort.eersteDag(naam) },
      { datum: tot, soort: soort.pauze, wat: soort.laatsteDag(naam) },
    ]),
  ].sort((a, b) => a.datum.localeCompare(b.datum)),
});

/** Who has a task in a step, by role, and who took one of its points. */
const wieIn = ({ taken, checklist }: Planstap, { mensen, punten }: Plan): string =>
  [
    ...new Set([
      ...taken.filter(({ doet }) => doet.length > 0).flatMap(({ rol }) => namenVan(own(mensen, rol) ?? '')),
      ...checklist.flatMap(({ id }) => namenVan(own(punten, id)?.wie ?? '')),
    ]),
  ].join(', ');
