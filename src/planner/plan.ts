import { place } from './critical-path.ts';
import type { Taak } from './taak.ts';
import { sortByDependency } from './order.ts';
import { certain } from '../document/certain.ts';

/** When a step begins and ends, in weeks after the start: when all goes as fast, or as slow, as estimated. */
export interface WindowKind {
  begin: Span;
  /** Absent for a step without an end. */
  einde?: Span;
}
export interface Span {
  snelst: number;
  traagst: number;
}

/**
 * Plans steps by what they wait for: a step begins as soon as everything before it allows.
 * @throws PlanningError as `sortByDependency` does
 */
export function plan(taken: readonly Taak[]): Map<string, WindowKind> {
  const inOrder = sortByDependency(taken);
  const fastest = place(inOrder, 'snelst').stappen;
  const slowest = place(inOrder, 'traagst').stappen;
  return new Map(
    inOrder.map(({ id }) => {
      const [a, b] = [certain(fastest.get(id)), certain(slowest.get(id))];
      return [
        id,
        {
          begin: { snelst: a.begin, traagst: b.begin },
          ...(a.end !== undefined && b.end !== undefined && { einde: { snelst: a.end, traagst: b.end } }),
        },
      ];
    }),
  );
}
