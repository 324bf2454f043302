import { place, type Slot } from './critical-path.ts';
import { planLeerlijn, type LeerlijnRhythm, type ModuleMeeting } from './leerlijn.ts';
import type { Pauze } from './pauze.ts';
import type { PlannedStap, Unpractised } from './planning.ts';
import { sortByDependency } from './order.ts';
import { PlanningError, type Dependency } from './taak.ts';
import type { Tempo } from './tempo.ts';
import type { Weeks } from './calendar/weeks.ts';
import { certain } from '../document/certain.ts';

/** Steps in their weeks, with the meetings of the leerlijn, at one tempo. */
interface Placed {
  stappen: Map<string, Slot>;
  weeks: number;
  lessons: ModuleMeeting[];
  unpractised: Unpractised[];
}

/**
 * Places steps so that nobody is sent out before what they need is practised: a step that asks for an exercise begins
 * in the first week after the meeting that has it, whatever the tempo, the pauses or the order of the meetings. An
 * exercise that no meeting of the plan has cannot be waited for: it is told in `unpractised`.
 * @param leerlijn its meetings, and the step that holds them; absent when the plan has none
 * @param inOrder as `sortByDependency` gives them
 * @throws PlanningError when the leerlijn itself waits for such a step
 */
export function placeAfterPractice(
  inOrder: readonly PlannedStap[],
  tempo: Tempo,
  leerlijn: (LeerlijnRhythm & { holder: PlannedStap }) | undefined,
  calendar: { weeks: Weeks; pauzes: readonly Pauze[] },
): Placed {
  const first = place(inOrder, tempo);
  const lessons = leerlijn
    ? planLeerlijn(leerlijn, certain(first.stappen.get(leerlijn.holder.id)), calendar.weeks, calendar.pauzes)
    : [];
  const waits = new Map<string, Dependency>();
  const unpractised: Unpractised[] = [];
  for (const stap of inOrder) {
    const found = (stap.eerstGeoefend ?? []).map((exercise) => ({
      exercise,
      lesson: lessonWith(lessons, exercise),
    }));
    const days = found.flatMap(({ lesson }) => (lesson ? [lesson.date] : []));
    const missing = found.flatMap(({ exercise, lesson }) => (lesson ? [] : [exercise]));
    if (missing.length > 0) unpractised.push({ stap: stap.id, exercises: missing });
    if (!leerlijn || days.length === 0) continue;
    const { id } = leerlijn.holder;
    if (waitsFor(inOrder, id, stap.id)) throw circle(leerlijn.holder, stap);
    const last = days.reduce((later, day) => (day > later ? day : later));
    const begin = certain(first.stappen.get(id)).begin;
    let week = begin;
    while (calendar.weeks.begin(week) <= last) week++;
    waits.set(stap.id, { stap: id, moment: 'begin', plusWeken: week - begin });
  }
  if (waits.size === 0) return { ...first, lessons, unpractised };
  const waiting = inOrder.map((stap) => {
    const wait = waits.get(stap.id);
    return wait ? { ...stap, na: [...stap.na, wait] } : stap;
  });
  return { ...place(sortByDependency(waiting), tempo), lessons, unpractised };
}

const lessonWith = (lessons: readonly ModuleMeeting[], exercise: string): ModuleMeeting | undefined =>
  lessons.find(({ programma: parts }) => parts.some(({ oefent: practises }) => practises === exercise));

/** Whether a step waits for another, directly or by others. */
export function waitsFor(
  taken: readonly Pick<PlannedStap, 'id' | 'na'>[],
  id: string,
  other: string,
  seen: Set<string> = new Set(),
): boolean {
  if (id === other) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const waits = taken.find((one) => one.id === id)?.na ?? [];
  return waits.some(({ stap }) => waitsFor(taken, stap, other, seen));
}

const circle = (holder: PlannedStap, stap: PlannedStap): PlanningError =>
  new PlanningError(
    `«${stap.titel}» stuurt mensen op pad en kan pas na de oefening in «${holder.titel}», maar die wacht zelf op «${stap.titel}».`,
    [holder.id, stap.id],
  );
