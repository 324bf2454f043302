import type { Taak } from './taak.ts';
import { wekenBij, type Tempo } from './tempo.ts';
import { certain } from '../../document/certain.ts';

/** When a step is, at one tempo, in weeks after the start. */
export interface Plaats {
  begin: number;
  /** The first week after the step. Absent for a step without an end. */
  einde?: number;
  /** The latest beginning that does not delay the end of the whole. */
  uiterlijkBegin: number;
  /** How many weeks the step can move without delaying the end of the whole. */
  speling: number;
}

/**
 * Places steps on an axis of weeks by the method of the critical path: forward for the earliest beginning,
 * back from the end for the latest. A step without an end counts by its beginning.
 * @param taken each after all that it waits for, as `sortByAfhankelijkheid` gives them
 */
export function plaats(
  taken: readonly Taak[],
  tempo: Tempo,
): { stappen: Map<string, Plaats>; weken: number } {
  const duur = new Map(taken.map((taak) => [taak.id, taak.duur && wekenBij(tempo, taak.duur)]));
  /** How many weeks after the beginning of a step another may begin. */
  const afstand = ({ stap, moment, plusWeken }: Taak['na'][number]) =>
    plusWeken + (moment === 'einde' ? certain(duur.get(stap)) : 0);

  const begin = new Map<string, number>();
  for (const { id, na } of taken)
    begin.set(id, Math.max(0, ...na.map((wacht) => certain(begin.get(wacht.stap)) + afstand(wacht))));
  const weken = Math.max(0, ...taken.map(({ id }) => certain(begin.get(id)) + (duur.get(id) ?? 0)));

  const laatste = new Map(taken.map(({ id }) => [id, weken - (duur.get(id) ?? 0)]));
  for (const { id, na } of [...taken].reverse())
    for (const wacht of na)
      laatste.set(
        wacht.stap,
        Math.min(certain(laatste.get(wacht.stap)), certain(laatste.get(id)) - afstand(wacht)),
      );

  const stappen = taken.map(({ id }): [string, Plaats] => {
    const eerst = certain(begin.get(id));
    const uiterlijkBegin = certain(laatste.get(id));
    const lengte = duur.get(id);
    return [
      id,
      {
        begin: eerst,
        ...(lengte !== undefined && { einde: eerst + lengte }),
        uiterlijkBegin,
        speling: uiterlijkBegin - eerst,
      },
    ];
  });
  return { stappen: new Map(stappen), weken };
}
