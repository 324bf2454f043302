import type { IsoDate, Weekday } from '../planner/calendar/date.ts';
import { clock } from '../planner/calendar/clock.ts';
import type { ModuleMeeting } from '../planner/leerlijn.ts';
import { makePlanning } from '../planner/make.ts';
import type { Planning } from '../planner/planning.ts';
import type { PlanData } from './data.ts';
import { freeDaysIn } from './free-days.ts';
import { countBack, decidingDay, type CountedBack, type DecisionDays } from '../planner/decision.ts';
import { decisionOf, type Plan } from './plan.ts';
import { certain } from '../document/certain.ts';

/** How many network meetings a plan shows when nobody asks for another number: those of the first year at a monthly rhythm. */
const MEETINGS = 12;

/**
 * The dates of a plan with so many network meetings; `undefined` until it has a day to start on.
 * @throws PlanningError for steps that cannot be planned, which the checks of the handbook refuse
 */
export function planningFor(
  { taken, modules, vrijeDagen: freeDays }: PlanData,
  plan: Plan,
  meetings: number = MEETINGS,
): Planning | undefined {
  if (plan.start === '' || taken.every(({ id }) => plan.weggelaten.includes(id))) return undefined;
  const { elkeMaanden: eachMonths, hoeveelste: ordinal, weekdag: weekday } = plan.bijeenkomst;
  return makePlanning({
    start: plan.start,
    stappen: taken,
    omit: plan.weggelaten,
    pauzes: [...plan.pauzes, ...freeDaysIn(freeDays, plan)],
    tempo: plan.tempo,
    decision: decidingDay(decisionDaysOf(plan)),
    network: {
      eachMonths,
      weekday: weekday as Weekday,
      ordinal: ordinal === 5 ? 'laatste' : (ordinal as 1),
      count: meetings,
    },
    leerlijn: {
      weekday: plan.leerlijn.weekdag as Weekday,
      modules,
    },
  });
}

const decisionDaysOf = (plan: Plan): DecisionDays => {
  const { college, raad, stukken: papers } = decisionOf(plan);
  return { college, raad, papers };
};

/**
 * What fits before the decision of a plan; `undefined` while no day is filled in. A plan without a start begins today.
 * @throws PlanningError as `planningFor` does
 */
export function countedBack(
  { taken, vrijeDagen: freeDays }: PlanData,
  plan: Plan,
  today: IsoDate,
): CountedBack | undefined {
  return countBack({
    from: plan.start || today,
    stappen: taken,
    omit: plan.weggelaten,
    pauzes: [...plan.pauzes, ...freeDaysIn(freeDays, plan)],
    tempo: plan.tempo,
    days: decisionDaysOf(plan),
  });
}

/** A meeting of the leerlijn with the time of each part. */
export interface Draaiboek extends ModuleMeeting {
  address: string;
  of: string;
  until: string;
  parts: { title: string; of: string; until: string }[];
}

/** The meetings of the leerlijn on the clock: from the time at which this plan lets them begin. */
export function draaiboekOf({ modules }: PlanData, plan: Plan, planning: Planning): Draaiboek[] {
  return planning.leerlijn.flatMap((meeting) => {
    const module = modules.find(({ id }) => id === meeting.module);
    if (!module) return [];
    const times = clock(plan.leerlijn.begin, module.programma);
    return {
      ...meeting,
      address: module.adres,
      of: plan.leerlijn.begin,
      until: certain(times.at(-1)).until,
      parts: module.programma.map(({ titel: title }, i) => ({ title, ...certain(times[i]) })),
    };
  });
}
