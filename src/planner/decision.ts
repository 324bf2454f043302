import { daysBetween, plusDays, type IsoDate } from './calendar/date.ts';
import { weeksFrom, type Weeks } from './calendar/weeks.ts';
import { place } from './critical-path.ts';
import { leaveOut } from './omit.ts';
import { sortByDependency } from './order.ts';
import { validPauzes, type Pauze } from './pauze.ts';
import type { PlannedStap } from './planning.ts';
import { perTempo, type PerTempo, type Tempo } from './tempo.ts';
import { certain } from '../document/certain.ts';

/** The days around a decision, as far as they are known; an empty text is not known. */
export interface DecisionDays {
  college: IsoDate;
  /** The council, where it decides too: then its day counts. */
  raad: IsoDate;
  /** The last day on which papers can be handed in. */
  papers: IsoDate;
}

export interface BackInput {
  /** The day from which the work can be done: that of the plan, or today. */
  from: IsoDate;
  stappen: readonly PlannedStap[];
  omit?: readonly string[];
  pauzes?: readonly Pauze[];
  tempo: Tempo;
  days: DecisionDays;
}

/** What fits before a decision. */
export interface CountedBack {
  /** The step that ends with the decision. */
  stap: string;
  /** The day of the decision. */
  day: IsoDate;
  /** The last day for papers: that of the decision when nobody said another. */
  papers: IsoDate;
  /** The first day on which there can be a decision on the whole, for whoever begins on `from`. */
  earliest: PerTempo<IsoDate>;
  /** The last day to begin on for a decision on `day`; absent when it lies more than three years before. */
  latestStart: PerTempo<IsoDate | undefined>;
  /** Whether the whole fits at the tempo of the plan, only when all goes as fast as estimated, or not. */
  fits: 'yes' | 'fastest' | 'no';
  /** The last day for papers before the first decision that fits at the tempo of the plan. */
  laterPapers: IsoDate;
  /** The steps before the decision at the tempo of the plan, in order. */
  before: BeforeDecision[];
}
export interface BeforeDecision {
  id: string;
  nummer: number;
  titel: string;
  begin: IsoDate;
  end: IsoDate;
  /** On the last day for papers: done, begun, or not begun. */
  state: 'ready' | 'begun' | 'later';
}

/** The step that ends with the decision on the whole; absent when none does, or when it has no end. */
export const decidingStap = <T extends PlannedStap>(stappen: readonly T[]): T | undefined =>
  stappen.find(({ collegebesluit: decides, duur: duration }) => decides && duration);

/** The day that counts; empty when none is known. */
export const decidingDay = ({ college, raad }: DecisionDays): IsoDate => raad || college;

/** So far back a start is looked for: three years. */
const HORIZON = 3 * 366;

/**
 * Counts back from the day of a decision. Nothing comes back without a day, or without a step that decides.
 * Back and forward agree: from `latestStart` the decision falls on `day` or before, a day later it does not.
 * @throws PlanningError as `sortByDependency` does
 */
export function countBack({ from, stappen, omit, pauzes, tempo, days }: BackInput): CountedBack | undefined {
  const day = decidingDay(days);
  const inOrder = sortByDependency(leaveOut(stappen, new Set(omit)));
  const stap = decidingStap(inOrder);
  if (day === '' || !stap) return undefined;
  const rest = validPauzes(pauzes ?? []);
  const positions = perTempo((how) => place(inOrder, how).stappen);
  const endWeek = perTempo((how) => certain(certain(positions[how].get(stap.id)).end));
  const endOf = (start: IsoDate, week: number) => certain(weeksFrom(start, rest).untilOn(week));

  const earliest = perTempo((how) => endOf(from, endWeek[how]));
  const latestStart = perTempo((how) => {
    // In the last of its weeks people work on at least one day, so nothing later can do.
    for (let days = (endWeek[how] - 1) * 7; days < HORIZON; days++) {
      const start = plusDays(day, -days);
      if (endOf(start, endWeek[how]) <= day) return start;
    }
    return undefined;
  });
  const papers = days.papers || day;
  const weeks = weeksFrom(from, rest);
  const before = predecessors(inOrder, stap).map((one): BeforeDecision => {
    const { begin: first, end: last } = certain(positions[tempo].get(one.id));
    const [begin, end] = [weeks.begin(first), weeks.untilOn(last ?? first + 1) ?? weeks.begin(first)];
    return {
      id: one.id,
      nummer: one.nummer,
      titel: one.titel,
      begin,
      end,
      state: end <= papers ? 'ready' : begin <= papers ? 'begun' : 'later',
    };
  });
  return {
    stap: stap.id,
    day,
    papers,
    earliest,
    latestStart,
    fits: earliest[tempo] <= day ? 'yes' : earliest.snelst <= day ? 'fastest' : 'no',
    laterPapers: plusDays(earliest[tempo], -Math.max(0, daysBetween(papers, day))),
    before,
  };
}

/**
 * The steps with the one that decides lasting until the day of the decision, where it would be ready before: nothing
 * that waits for the decision begins earlier. A day that comes too early changes nothing: it is that of another decision.
 * @param taken as `sortByDependency` gives them
 */
export function untilDecision(
  taken: readonly PlannedStap[],
  tempo: Tempo,
  day: IsoDate | undefined,
  weeks: Weeks,
): { taken: readonly PlannedStap[]; lasts?: string } {
  const stap = decidingStap(taken);
  if (!day || !stap) return { taken };
  const { begin, end = begin } = certain(place(taken, tempo).stappen.get(stap.id));
  let last = end;
  if (certain(weeks.untilOn(last)) > day) return { taken };
  while (certain(weeks.untilOn(last)) < day && last < end + MOST_WEEKS) last++;
  const lasting = { min: last - begin, max: last - begin };
  return {
    taken: taken.map((one) => (one === stap ? { ...one, duur: lasting } : one)),
    lasts: stap.id,
  };
}

/** A decision further away than ten years is a slip of the keyboard. */
const MOST_WEEKS = 520;

/** A step and all that it waits for, in order. */
function predecessors(inOrder: readonly PlannedStap[], stap: PlannedStap): PlannedStap[] {
  const along = new Set([stap.id]);
  for (const { id, na: after } of [...inOrder].reverse())
    if (along.has(id)) for (const { stap: earlier } of after) along.add(earlier);
  return inOrder.filter(({ id }) => along.has(id));
}
