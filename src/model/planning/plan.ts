import { plaats } from './pad.ts';
import type { Taak } from './taak.ts';
import { sortByAfhankelijkheid } from './volgorde.ts';
import { certain } from '../../document/certain.ts';

/** When a step begins and ends, in weeks after the start: when all goes as fast, or as slow, as estimated. */
export interface Venster {
  begin: Spanne;
  /** Absent for a step without an end. */
  einde?: Spanne;
}
export interface Spanne {
  snelst: number;
  traagst: number;
}

/**
 * Plans steps by what they wait for: a step begins as soon as everything before it allows.
 * @throws PlanningError as `sortByAfhankelijkheid` does
 */
export function plan(taken: readonly Taak[]): Map<string, Venster> {
  const opRij = sortByAfhankelijkheid(taken);
  const snelst = plaats(opRij, 'snelst').stappen;
  const traagst = plaats(opRij, 'traagst').stappen;
  return new Map(
    opRij.map(({ id }) => {
      const [a, b] = [certain(snelst.get(id)), certain(traagst.get(id))];
      return [
        id,
        {
          begin: { snelst: a.begin, traagst: b.begin },
          ...(a.einde !== undefined &&
            b.einde !== undefined && { einde: { snelst: a.einde, traagst: b.einde } }),
        },
      ];
    }),
  );
}
