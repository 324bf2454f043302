import { plusWeeks, type IsoDate } from '../planner/calendar/date.ts';
import { decidingStap } from '../planner/decision.ts';
import type { Planning, PlannedStap } from '../planner/planning.ts';
import { networkMeetingIn } from '../planner/make.ts';

/** The beginning or the end of a step, perhaps some weeks later. */
export interface StapPoint {
  stap: string;
  moment: 'begin' | 'einde';
  plusWeken?: number;
}

/**
 * The day of a moment in a plan. A step that is left out takes no time: it is as far as what it waited for. A step
 * without an end counts by its beginning.
 * @param taken all steps of the handbook, also those that are left out
 */
export function dayOf(taken: readonly PlannedStap[], planning: Planning, point: StapPoint): IsoDate {
  const { stap, moment, plusWeken: plus = 0 } = point;
  return plusWeeks(dayOn(stap, moment), plus);

  function dayOn(id: string, at: StapPoint['moment']): IsoDate {
    const placed = planning.stappen.find((one) => one.id === id)?.perTempo[planning.tempo];
    if (placed) return at === 'einde' ? (placed.einde ?? placed.begin).date : placed.begin.date;
    const waited = taken.find((one) => one.id === id)?.na ?? [];
    return waited
      .map((wait) => plusWeeks(dayOn(wait.stap, wait.moment), wait.plusWeken))
      .reduce((last, day) => (day > last ? day : last), planning.start);
  }
}

/** The day on which the network itself begins; without a step for it, the last day of the steps. */
export function networkBeginOf(taken: readonly PlannedStap[], planning: Planning): IsoDate {
  const rhythmic = networkMeetingIn(taken);
  return rhythmic
    ? dayOf(taken, planning, { stap: rhythmic.stap, moment: rhythmic.moment })
    : planning.ready[planning.tempo];
}

/** The day on which college or council decides on the whole; absent when no step of the plan ends with that. */
export function decidedOn(taken: readonly PlannedStap[], { stappen, tempo }: Planning): IsoDate | undefined {
  const decides = decidingStap(taken)?.id;
  return stappen.find(({ id }) => id === decides)?.perTempo[tempo].einde?.date;
}
