import { dateLines as soort } from '../../text/plan/date-rules.ts';
import type { Planning } from '../../planner/planning.ts';
import type { PlanData, PlanStap } from '../data.ts';
import type { Plan } from '../plan.ts';
import { planNamesOf } from '../for-sjabloon.ts';
import { ownDates } from '../own-dates.ts';
import { own } from '../../document/own.ts';

/** A step of a plan as a row of a sheet. */
export interface PlanRow {
  nummer: number;
  titel: string;
  wie?: string;
  begin: string;
  einde?: string;
  /** Weeks of work: a pause between is none. */
  weken?: number;
  klaar: boolean;
}
/** One day of a plan, and what happens on it. */
export interface DateRow {
  datum: string;
  tijd?: string;
  soort: string;
  wat: string;
}

/** What the sheet of a planning holds: a row per step, and every other date in order. */
export const planningForSheet = (
  { stappen }: Pick<PlanData, 'stappen'>,
  plan: Plan,
  planning: Planning,
): { stappen: PlanRow[]; data: DateRow[] } => ({
  stappen: planning.stappen.map(({ id, nummer: number, titel: title, perTempo }) => {
    const { begin, einde: end } = perTempo[planning.tempo];
    const stap = stappen.find((one) => one.id === id);
    const points = stap?.checklist ?? [];
    const who = stap ? whoIn(stap, plan) : '';
    return {
      nummer: number,
      titel: title,
      begin: begin.date,
      ...(end && { einde: end.date }),
      ...(end && { weken: end.week - begin.week }),
      ...(who && { wie: who }),
      klaar: points.length > 0 && points.every((point) => own(plan.punten, point.id)?.klaar),
    };
  }),
  data: [
    ...planning.mijlpalen.flatMap(({ title, data }) =>
      data.map((date): DateRow => ({ datum: date, soort: soort.moment, wat: title })),
    ),
    ...planning.leerlijn.map(({ date, nummer: number, titel: title }): DateRow => ({
      datum: date,
      tijd: plan.leerlijn.begin,
      soort: soort.leerlijn,
      wat: `${number}. ${title}`,
    })),
    ...planning.network.meetings.map(({ date, nummer: number }): DateRow => ({
      datum: date,
      tijd: plan.bijeenkomst.begin,
      soort: soort.network,
      wat: soort.meeting(number),
    })),
    ...ownDates({ stappen }, plan).map(({ date, title, who }): DateRow => ({
      datum: date,
      soort: soort.own,
      wat: who ? soort.by(title, who) : title,
    })),
    ...planning.pauzes.flatMap(({ naam: name, van: of, tot: until }): DateRow[] => [
      { datum: of, soort: soort.pauze, wat: soort.firstDay(name) },
      { datum: until, soort: soort.pauze, wat: soort.lastDay(name) },
    ]),
  ].sort((a, b) => a.datum.localeCompare(b.datum)),
});

/**
 * The people of one step, as they were typed: those of roles with a point in it, or with a task when its points name
 * no role, and who took one of its points.
 */
function whoIn({ taken, checklist }: PlanStap, { mensen: people, punten: points }: Plan): string {
  const ofPoints = checklist.flatMap(({ rol }) => rol ?? []);
  const rollen =
    ofPoints.length > 0 ? ofPoints : taken.flatMap(({ rol, doet }) => (doet.length > 0 ? rol : []));
  const typed = [...new Set(rollen)].map((rol) => own(people, rol) ?? '').filter(Boolean);
  const known = new Set(typed.flatMap(planNamesOf));
  const took = checklist
    .map(({ id }) => own(points, id)?.wie ?? '')
    .filter((who) => who !== '' && !planNamesOf(who).every((name) => known.has(name)));
  return [...new Set([...typed, ...took])].join('; ');
}
