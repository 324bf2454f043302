import { planning as text } from '../text/pages/planning.ts';
import { mondayOf, plusDays, weekdayOf, isWorkingDay, type IsoDate, type Weekday } from './calendar/date.ts';
import { taken } from './network.ts';
import type { Pauze } from './pauze.ts';
import type { Weeks } from './calendar/weeks.ts';
import { certain } from '../document/certain.ts';

/** A part of a meeting. */
interface PlanPart {
  titel: string;
  minuten: number;
  /** What the group practises in it, when a step asks for that first. */
  oefent?: string | undefined;
}
/** One meeting of the leerlijn as a plan needs it. */
export interface PlanModule {
  id: string;
  nummer: number;
  titel: string;
  minuten: number;
  /** Its parts, one after the other. */
  programma: readonly PlanPart[];
}
export interface LeerlijnRhythm {
  modules: readonly PlanModule[];
  /** The day on which the group meets; Tuesday when absent. */
  weekday?: Weekday;
  /** Days of other meetings of the same people, agreed already: their weeks have no meeting of the leerlijn. */
  agreed?: readonly IsoDate[];
}
export interface ModuleMeeting extends Omit<PlanModule, 'id'> {
  /** The id of the module. */
  module: string;
  date: IsoDate;
  /** The day by the rhythm, and the pause or holiday because of which it became another. */
  shifted?: { of: IsoDate; om: string };
}

/** Weeks per meeting when the step that holds the leerlijn has no end. */
const PER_MEETING = 2;

/**
 * Spreads the meetings over the weeks of a step, the first in its first week and the last in its last. A day
 * in a pause or on a public holiday becomes the same weekday of a week before the next meeting, or else the
 * first free working day.
 * @param stap the first week of the step and the first after it
 */
export function planLeerlijn(
  { modules, weekday = 2, agreed = [] }: LeerlijnRhythm,
  stap: { begin: number; end?: number | undefined },
  weeks: Weeks,
  pauzes: readonly Pauze[],
): ModuleMeeting[] {
  const busy = new Set(agreed.map(mondayOf));
  const full = (day: IsoDate): string | undefined =>
    taken(day, pauzes) ?? (busy.has(mondayOf(day)) ? text.networkMeeting : undefined);
  const duration = (stap.end ?? stap.begin + modules.length * PER_MEETING) - stap.begin;
  const weekAt = (i: number) =>
    stap.begin + (modules.length < 2 ? 0 : Math.round((i * (duration - 1)) / (modules.length - 1)));
  let previous = plusDays(weeks.begin(stap.begin), -1);
  return modules.map(({ id, ...module }, i) => {
    const week = weekAt(i);
    const onDay = (number: number) => certain(weeks.days(number).find((day) => weekdayOf(day) === weekday));
    const next = i + 1 < modules.length ? weekAt(i + 1) : week + 1;
    const sameDay = Array.from({ length: Math.max(1, next - week) }, (_, extra) => onDay(week + extra));
    const free = (day: IsoDate) => day > previous && !full(day);
    const date =
      sameDay.find(free) ?? weeks.days(week).filter(isWorkingDay).find(free) ?? firstAfter(previous);
    const of = certain(sameDay[0]);
    const om = full(of);
    previous = date;
    return { module: id, ...module, date, ...(om && { shifted: { of, om } }) };
  });

  function firstAfter(date: IsoDate): IsoDate {
    let day = plusDays(date, 1);
    while (!isWorkingDay(day) || full(day)) day = plusDays(day, 1);
    return day;
  }
}
