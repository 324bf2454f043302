import type { Dependency, Taak } from './taak.ts';
import { certain } from '../document/certain.ts';

/**
 * The steps that stay when some do not apply. A step that is left out takes no time: what waited for it, waits
 * for what that step waited for, as many weeks longer as it waited itself. Ids that are no step are passed over: a plan may be older than the handbook.
 * @param taken steps that do not wait for each other in a circle
 */
export function leaveOut<T extends Taak>(taken: readonly T[], away: ReadonlySet<string>): T[] {
  if (away.size === 0) return [...taken];
  const onId = new Map(taken.map((taak) => [taak.id, taak]));
  const found = new Map<string, Dependency[]>();
  return taken.filter(({ id }) => !away.has(id)).map((taak) => ({ ...taak, na: waitOn(taak.id) }));

  function waitOn(id: string): Dependency[] {
    let after = found.get(id);
    if (!after) {
      after = withoutDouble(
        certain(onId.get(id)).na.flatMap((wait) => {
          if (!away.has(wait.stap)) return [wait];
          const longer = (earlier: Dependency) => earlier.plusWeken + wait.plusWeken;
          return waitOn(wait.stap).map((earlier) => ({ ...earlier, plusWeken: longer(earlier) }));
        }),
      );
      found.set(id, after);
    }
    return after;
  }
}

const withoutDouble = (after: readonly Dependency[]): Dependency[] => [
  ...new Map(after.map((wait) => [`${wait.stap} ${wait.moment} ${wait.plusWeken}`, wait])).values(),
];
