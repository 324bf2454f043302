import type { LowHigh } from '../../handbook/begroting.ts';
import { certain } from '../../document/certain.ts';
import { own } from '../../document/own.ts';
import { daysBetween, mondayOf, plusDays, plusWeeks, type IsoDate } from '../../planner/calendar/date.ts';
import { pauzeOn } from '../../planner/pauze.ts';
import type { Planning } from '../../planner/planning.ts';
import type { PlanData, PlanStap, StapHours } from '../data.ts';
import { dayOf, networkBeginOf } from '../moment.ts';
import { countOf, sizeOf } from '../money/count.ts';
import { stagesOf, type Stage } from '../money/stages.ts';
import type { Plan } from '../plan.ts';
import { stappenIn } from '../progress.ts';
import { nameOfStap, overloadsOf, type Overload, type StapName } from './overload.ts';

/**
 * How much work a plan is, from its own dates: the one computation of hours. Hours are low and high, not rounded;
 * `say.ts` says them.
 */
export interface Hours {
  /** The Monday of every week from the first of the plan to the last that money is counted for. */
  weeks: IsoDate[];
  /** Every role that has hours, in the order of the handbook; the one that is the municipality itself is `own`, and not among them. */
  roles: RoleHours[];
  /** The municipality's own hours, apart: nobody pays an account for them, and the college must free them. */
  own?: RoleHours;
}

/** The hours of one role. */
export interface RoleHours {
  rol: string;
  name: string;
  /** Whether they are those of one person with this role, such as one contact person. */
  each: boolean;
  /** Per step in order, what it takes: once, or while it goes on. */
  perStap: StapLoad[];
  /** For every week of `Hours.weeks`. */
  perWeek: LowHigh[];
  /** In the order of `stagesOf`: preparation, building, then every year. */
  perStage: { id: Stage['id']; hours: LowHigh }[];
  /** All that the steps take once, and what comes back until the network begins. */
  untilNetwork: LowHigh;
  /** What comes back once the network works and the leerlijn is over, per week. */
  running: LowHigh;
  /** How many hours a week this role has: paid, said in the plan, or estimated. */
  available?: LowHigh;
  /** Weeks in a row with more work than that. */
  overloads: Overload[];
}

export interface StapLoad {
  stap: StapName;
  wat: string;
  per: StapHours['per'];
  /** For one time, grown with the people of the plan. Example: for `maand` the hours of one month. */
  hours: LowHigh;
  toelichting: string;
}

const WEEKS_PER = { week: 1, maand: 52 / 12, kwartaal: 13, jaar: 52 } as const;
const WEEKS_A_YEAR = 52;

/** The hours of a plan, week by week. A step that is left out takes none. */
export function hoursOf(data: PlanData, plan: Plan, planning: Planning): Hours {
  const stages = stagesOf(data, planning);
  const weeks = weeksBetween(certain(stages[0]).from, certain(stages.at(-1)).until);
  /** Of each week the working days: every row of every role asks for them. */
  const days = weeks.map(workingDays);
  const rows = stappenIn(data, plan).flatMap((stap) => stap.uren.map((row) => ({ stap, row })));
  const groups = data.begroting ? sizeOf(data.begroting, plan.aantal).groups : 1;
  const itself = data.rollen.find(({ gemeente }) => gemeente)?.id;
  const kinds = [false, true].flatMap((each) => data.rollen.map((rol) => ({ rol, each })));
  const all = kinds.flatMap(({ rol: { id, naam: name }, each }): RoleHours[] => {
    const taken = rows.filter(({ row }) => row.rol === id && row.elk === each);
    return taken.length === 0 ? [] : [roleHours({ id, name, each }, taken)];
  });
  const municipality = all.find(({ rol, each }) => rol === itself && !each);
  return {
    weeks,
    roles: all.filter((role) => role !== municipality),
    ...(municipality && { own: municipality }),
  };

  function roleHours(
    { id, name, each }: { id: string; name: string; each: boolean },
    taken: { stap: PlanStap; row: StapHours }[],
  ): RoleHours {
    const loads = taken.map(({ stap, row }) => {
      const hours = each ? row : times(row, row.perPersoon ? plan.aantal : 1);
      return { stap, row, hours, perWeek: weekly(stap, row, hours) };
    });
    const perWeek = weeks.map((_, i) => sum(loads.map((load) => certain(load.perWeek[i]))));
    const available = availableTo(data, plan, id);
    const network = networkBeginOf(data.taken, planning);
    const inDays = (from: IsoDate, until: IsoDate) =>
      sum(perWeek.filter((_, i) => from <= certain(weeks[i]) && certain(weeks[i]) <= until));
    return {
      rol: id,
      name,
      each,
      perStap: loads.map(({ stap, row, hours }) => ({
        stap: nameOfStap(stap),
        wat: row.wat,
        per: row.per,
        hours: { laag: hours.laag, hoog: hours.hoog },
        toelichting: row.toelichting,
      })),
      perWeek,
      perStage: stages.map((stage, i) => ({
        id: stage.id,
        // A week belongs to the stage in which it begins; the first also holds the Monday before its first day.
        hours: inDays(i === 0 ? certain(weeks[0]) : stage.from, stage.until),
      })),
      untilNetwork: inDays(certain(weeks[0]), plusDays(network, -1)),
      running: certain(perWeek.at(-1)),
      ...(available && { available }),
      overloads: available ? overloadsOf({ weeks, perWeek, available, loads, planning }) : [],
    };
  }

  /** What a row takes in every week. */
  function weekly(stap: PlanStap, row: StapHours, hours: LowHigh): LowHigh[] {
    const placed = certain(planning.stappen.find(({ id }) => id === stap.id)).perTempo[planning.tempo];
    const { per } = row;
    if (per === 'stap') return overDays(hours, placed.begin.date, (placed.einde ?? placed.begin).date);
    if (per === 'leerlijnbijeenkomst' || per === 'netwerkbijeenkomst') {
      const days = (per === 'leerlijnbijeenkomst' ? planning.leerlijn : planning.network.meetings).map(
        ({ date }) => date,
      );
      // Preparing and looking back take other weeks than the meeting itself: evenly over the time between.
      const [first, last] = [days[0], days.at(-1)];
      if (!first || !last) return weeks.map(() => NOTHING);
      return per === 'leerlijnbijeenkomst'
        ? overDays(times(hours, days.length * (row.elk ? 1 : groups)), first, last)
        : from(first, times(hours, 12 / plan.bijeenkomst.elkeMaanden / WEEKS_A_YEAR));
    }
    const begin = row.vanaf
      ? plusDays(dayOf(data.taken, planning, row.vanaf), row.vanaf.moment === 'einde' ? 1 : 0)
      : placed.einde
        ? plusDays(placed.einde.date, 1)
        : placed.begin.date;
    return from(begin, times(hours, 1 / WEEKS_PER[per]));
  }

  /** So many hours in every week; in the first those of the days that are left, so that a step's last days count once. */
  function from(day: IsoDate, hours: LowHigh): LowHigh[] {
    return days.map((week) => times(hours, week.filter((one) => one >= day).length / 5));
  }

  /** Evenly over the working days from one day to another that are no pause. */
  function overDays(hours: LowHigh, first: IsoDate, last: IsoDate): LowHigh[] {
    const within = days.map((week) => week.filter((day) => first <= day && day <= last));
    const worked = within.map((week) => week.filter((day) => !pauzeOn(planning.pauzes, day)));
    const firstWeek = mondayOf(first);
    const onlyWeekend = weeks.map((monday) => (monday === firstWeek ? [first] : []));
    const used = [worked, within].find((all) => all.some((week) => week.length > 0)) ?? onlyWeekend;
    const count = used.flat().length;
    return used.map((week) => times(hours, week.length / count));
  }
}

/** The hours of a week that a role has: what the budget pays, what the plan says, or what the handbook estimates. */
function availableTo({ begroting, rollen }: PlanData, plan: Plan, rol: string): LowHigh | undefined {
  const post = begroting?.posten.find(({ urenVan: paid }) => paid === rol);
  if (!post || !begroting) {
    const said = own(plan.uren ?? {}, rol);
    const estimate = rollen.find(({ id }) => id === rol)?.uren;
    if (said !== undefined) return { laag: said, hoog: said };
    return estimate && { laag: estimate.laag, hoog: estimate.hoog };
  }
  const count = countOf(post, own(plan.begroting, post.id), sizeOf(begroting, plan.aantal));
  return count && times(count, 1 / WEEKS_A_YEAR);
}

/** Monday to Friday. */
const workingDays = (monday: IsoDate): IsoDate[] => [0, 1, 2, 3, 4].map((day) => plusDays(monday, day));

function weeksBetween(first: IsoDate, last: IsoDate): IsoDate[] {
  const monday = mondayOf(first);
  const count = Math.floor(daysBetween(monday, last) / 7) + 1;
  return Array.from({ length: count }, (_, i) => plusWeeks(monday, i));
}

const NOTHING: LowHigh = { laag: 0, hoog: 0 };
const times = ({ laag: low, hoog: high }: LowHigh, by: number): LowHigh => ({
  laag: low * by,
  hoog: high * by,
});
const sum = (parts: readonly LowHigh[]): LowHigh =>
  parts.reduce((a, b) => ({ laag: a.laag + b.laag, hoog: a.hoog + b.hoog }), NOTHING);
