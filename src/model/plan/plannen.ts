import type { Weekdag } from '../planning/datum.ts';
import { klok } from '../planning/klok.ts';
import type { ModuleBijeenkomst } from '../planning/leerlijn.ts';
import { maakPlanning } from '../planning/maak.ts';
import type { Planning } from '../planning/planning.ts';
import type { Plangegevens } from './gegevens.ts';
import type { Plan } from './plan.ts';
import { certain } from '../../document/certain.ts';

/** How many network meetings a plan shows: those of the first year at a monthly rhythm. */
const BIJEENKOMSTEN = 12;

/**
 * The dates of a plan; `undefined` until it has a day to start on.
 * @throws PlanningError for steps that cannot be planned, which the checks of the handbook refuse
 */
export function planningVoor({ taken, modules }: Plangegevens, plan: Plan): Planning | undefined {
  if (plan.start === '' || taken.every(({ id }) => plan.weggelaten.includes(id))) return undefined;
  const { elkeMaanden, hoeveelste, weekdag } = plan.bijeenkomst;
  return maakPlanning({
    start: plan.start,
    stappen: taken,
    weglaten: plan.weggelaten,
    pauzes: plan.pauzes,
    tempo: plan.tempo,
    netwerk: {
      elkeMaanden,
      weekdag: weekdag as Weekdag,
      hoeveelste: hoeveelste === 5 ? 'laatste' : (hoeveelste as 1),
      aantal: BIJEENKOMSTEN,
    },
    leerlijn: {
      weekdag: plan.leerlijn.weekdag as Weekdag,
      modules,
    },
  });
}

/** A meeting of the leerlijn with the time of each part. */
export interface Draaiboek extends ModuleBijeenkomst {
  adres: string;
  van: string;
  tot: string;
  delen: { titel: string; van: string; tot: string }[];
}

/** The meetings of the leerlijn on the clock: from the time at which this plan lets them begin. */
export function draaiboekVan({ modules }: Plangegevens, plan: Plan, planning: Planning): Draaiboek[] {
  return planning.leerlijn.flatMap((bijeenkomst) => {
    const module = modules.find(({ id }) => id === bijeenkomst.module);
    if (!module) return [];
    const tijden = klok(plan.leerlijn.begin, module.programma);
    return {
      ...bijeenkomst,
      adres: module.adres,
      van: plan.leerlijn.begin,
      tot: certain(tijden.at(-1)).tot,
      delen: module.programma.map(({ titel }, i) => ({ titel, ...certain(tijden[i]) })),
    };
  });
}
