import type { Handbook } from '../handbook/handbook.ts';
import { titleOf } from '../handbook/title.ts';
import type { PlanModule } from './leerlijn.ts';
import { makePlanning } from './make.ts';
import type { Planning, PlannedStap } from './planning.ts';
import { ORDINAL, weekdayNumber } from './rhythm.ts';
import { typography } from '../document/language/typography.ts';

/** The steps of a handbook as a plan needs them, in order. */
export const planStappenOf = ({ perSoort: { stap } }: Pick<Handbook, 'perSoort'>): PlannedStap[] =>
  stap.map((entry) => {
    const {
      nummer: number,
      doorlooptijd,
      na: after,
      bevatLeerlijn: containsLeerlijn,
      eerstGeoefend: practisedFirst,
      collegebesluit: decides,
      mijlpalen,
    } = entry.data;
    const { min, max, doorlopend: ongoing } = doorlooptijd;
    return {
      id: entry.id,
      nummer: number,
      titel: titleOf(entry),
      ...(min !== undefined && max !== undefined && { duur: { min, max } }),
      doorlopend: ongoing,
      bevatLeerlijn: containsLeerlijn,
      eerstGeoefend: practisedFirst,
      ...(decides && { collegebesluit: decides }),
      na: after,
      mijlpalen: mijlpalen.map((mijlpaal) => ({ ...mijlpaal, titel: typography(mijlpaal.titel) })),
    };
  });

/** The meetings of the leerlijn as a plan needs them, in order. */
export const planModulesOf = ({ perSoort: { module } }: Pick<Handbook, 'perSoort'>): PlanModule[] =>
  module.map((entry) => ({
    id: entry.id,
    nummer: entry.data.volgorde,
    titel: titleOf(entry),
    minuten: entry.data.duur.minuten,
    programma: entry.data.programma.map(({ titel: title, minuten: minutes, oefent: practises }) => ({
      titel: typography(title),
      minuten: minutes,
      ...(practises && { oefent: practises }),
    })),
  }));

/**
 * The plan of an edition: from its start date, in the middle of the estimates, by its own rhythm of meetings.
 * @throws PlanningError as `makePlanning` does
 */
export function planningOf(handbook: Handbook): Planning {
  const { startdatum: startDate, netwerkbijeenkomst: networkMeeting, leerlijn } = handbook.editie;
  const { elkeMaanden: eachMonths, hoeveelste: ordinal, weekdag: weekday, data } = networkMeeting;
  return makePlanning({
    start: startDate,
    stappen: planStappenOf(handbook),
    network: {
      eachMonths,
      ordinal: ORDINAL[ordinal],
      weekday: weekdayNumber(weekday),
      fixed: data,
    },
    leerlijn: {
      modules: planModulesOf(handbook),
      ...(leerlijn && { weekday: weekdayNumber(leerlijn.weekdag) }),
    },
  });
}
