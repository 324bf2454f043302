import { PlanningError, type Taak } from './taak.ts';

/**
 * Steps in an order in which each comes after all that it waits for; otherwise as given.
 * @throws PlanningError for steps that wait for each other, for a step that is not there, or for the end
 *   of a step without one
 */
export function sortByDependency<T extends Taak>(taken: readonly T[]): T[] {
  const onId = new Map(taken.map((taak) => [taak.id, taak]));
  const ready = new Set<T>();
  for (const taak of taken) visit(taak, []);
  return [...ready];

  function visit(taak: T, path: readonly string[]): void {
    if (ready.has(taak)) return;
    const { id } = taak;
    if (path.includes(id)) {
      const cycle = [...path.slice(path.indexOf(id)), id];
      throw new PlanningError(`Deze stappen wachten op elkaar: ${cycle.map(mention).join(', ')}.`, cycle);
    }
    for (const { stap, moment } of taak.na) {
      const earlier = onId.get(stap);
      if (!earlier) throw new PlanningError(`De stap «${stap}» bestaat niet.`, [stap]);
      visit(earlier, [...path, id]);
      if (moment === 'einde' && !earlier.duur)
        throw new PlanningError(
          `De stap «${mention(id)}» wacht op het einde van «${mention(stap)}», en die heeft geen einde.`,
          [id, stap],
        );
    }
    ready.add(taak);
  }

  /** A step by its title where it has one. */
  function mention(id: string): string {
    const taak: (Taak & { titel?: string }) | undefined = onId.get(id);
    return taak?.titel ?? id;
  }
}
