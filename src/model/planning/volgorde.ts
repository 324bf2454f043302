import { PlanningError, type Taak } from './taak.ts';

/**
 * Steps in an order in which each comes after all that it waits for; otherwise as given.
 * @throws PlanningError for steps that wait for each other, for a step that is not there, or for the end
 *   of a step without one
 */
export function sortByAfhankelijkheid<T extends Taak>(taken: readonly T[]): T[] {
  const opId = new Map(taken.map((taak) => [taak.id, taak]));
  const klaar = new Set<T>();
  for (const taak of taken) bezoek(taak, []);
  return [...klaar];

  function bezoek(taak: T, pad: readonly string[]): void {
    if (klaar.has(taak)) return;
    const { id } = taak;
    if (pad.includes(id)) {
      const kring = [...pad.slice(pad.indexOf(id)), id];
      throw new PlanningError(`Deze stappen wachten op elkaar: ${kring.map(noem).join(', ')}.`, kring);
    }
    for (const { stap, moment } of taak.na) {
      const eerder = opId.get(stap);
      if (!eerder) throw new PlanningError(`De stap «${stap}» bestaat niet.`, [stap]);
      bezoek(eerder, [...pad, id]);
      if (moment === 'einde' && !eerder.duur)
        throw new PlanningError(
          `De stap «${noem(id)}» wacht op het einde van «${noem(stap)}», en die heeft geen einde.`,
          [id, stap],
        );
    }
    klaar.add(taak);
  }

  /** A step by its title where it has one. */
  function noem(id: string): string {
    const taak: (Taak & { titel?: string }) | undefined = opId.get(id);
    return taak?.titel ?? id;
  }
}
