import type { Taak } from './taak.ts';
import { weeksAt, type Tempo } from './tempo.ts';
import { certain } from '../document/certain.ts';

/** When a step is, at one tempo, in weeks after the start. */
export interface Slot {
  begin: number;
  /** The first week after the step. Absent for a step without an end. */
  end?: number;
  /** The latest beginning that does not delay the end of the whole. */
  lookBegin: number;
  /** How many weeks the step can move without delaying the end of the whole. */
  slack: number;
}

/**
 * Places steps on an axis of weeks by the method of the critical path: forward for the earliest beginning,
 * back from the end for the latest. A step without an end counts by its beginning.
 * @param taken each after all that it waits for, as `sortByDependency` gives them
 */
export function place(taken: readonly Taak[], tempo: Tempo): { stappen: Map<string, Slot>; weeks: number } {
  const duration = new Map(taken.map((taak) => [taak.id, taak.duur && weeksAt(tempo, taak.duur)]));
  /** How many weeks after the beginning of a step another may begin. */
  const distance = ({ stap, moment, plusWeken: plusWeeks }: Taak['na'][number]) =>
    plusWeeks + (moment === 'einde' ? certain(duration.get(stap)) : 0);

  const begin = new Map<string, number>();
  for (const { id, na: after } of taken)
    begin.set(id, Math.max(0, ...after.map((wait) => certain(begin.get(wait.stap)) + distance(wait))));
  const weeks = Math.max(0, ...taken.map(({ id }) => certain(begin.get(id)) + (duration.get(id) ?? 0)));

  const last = new Map(taken.map(({ id }) => [id, weeks - (duration.get(id) ?? 0)]));
  for (const { id, na: after } of [...taken].reverse())
    for (const wait of after)
      last.set(wait.stap, Math.min(certain(last.get(wait.stap)), certain(last.get(id)) - distance(wait)));

  const stappen = taken.map(({ id }): [string, Slot] => {
    const first = certain(begin.get(id));
    const lookBegin = certain(last.get(id));
    const length = duration.get(id);
    return [
      id,
      {
        begin: first,
        ...(length !== undefined && { end: first + length }),
        lookBegin,
        slack: lookBegin - first,
      },
    ];
  });
  return { stappen: new Map(stappen), weeks };
}
