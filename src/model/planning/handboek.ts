import type { Handboek } from '../handboek.ts';
import { titelVan } from '../titel.ts';
import type { PlanModule } from './leerlijn.ts';
import { maakPlanning } from './maak.ts';
import type { Planning, PlanStap } from './planning.ts';
import { HOEVEELSTE, weekdagnummer } from './ritme.ts';
import { typografie } from '../../document/typography.ts';

/** The steps of a handbook as a plan needs them, in order. */
export const planStappenVan = ({ perSoort: { stap } }: Pick<Handboek, 'perSoort'>): PlanStap[] =>
  stap.map((entry) => {
    const { nummer, doorlooptijd, na, bevatLeerlijn, mijlpalen } = entry.data;
    const { min, max, doorlopend } = doorlooptijd;
    return {
      id: entry.id,
      nummer,
      titel: titelVan(entry),
      ...(min !== undefined && max !== undefined && { duur: { min, max } }),
      doorlopend,
      bevatLeerlijn,
      na,
      mijlpalen: mijlpalen.map((mijlpaal) => ({ ...mijlpaal, titel: typografie(mijlpaal.titel) })),
    };
  });

/** The meetings of the leerlijn as a plan needs them, in order. */
export const planModulesVan = ({ perSoort: { module } }: Pick<Handboek, 'perSoort'>): PlanModule[] =>
  module.map((entry) => ({
    id: entry.id,
    nummer: entry.data.volgorde,
    titel: titelVan(entry),
    minuten: entry.data.duur.minuten,
    programma: entry.data.programma.map(({ titel, minuten }) => ({ titel: typografie(titel), minuten })),
  }));

/**
 * The plan of an edition: from its start date, in the middle of the estimates, by its own rhythm of meetings.
 * @throws PlanningError as `maakPlanning` does
 */
export function planningVan(handboek: Handboek): Planning {
  const { startdatum, netwerkbijeenkomst, leerlijn } = handboek.editie;
  const { elkeMaanden, hoeveelste, weekdag, data } = netwerkbijeenkomst;
  return maakPlanning({
    start: startdatum,
    stappen: planStappenVan(handboek),
    netwerk: {
      elkeMaanden,
      hoeveelste: HOEVEELSTE[hoeveelste],
      weekdag: weekdagnummer(weekdag),
      vast: data,
    },
    leerlijn: {
      modules: planModulesVan(handboek),
      ...(leerlijn && { weekdag: weekdagnummer(leerlijn.weekdag) }),
    },
  });
}
