/** A step as the planning sees it. Durations are in weeks. */
export interface Taak {
  id: string;
  /** Absent for a step that only goes on: it has a beginning, and no end. */
  duur?: { min: number; max: number };
  na: readonly Afhankelijkheid[];
}
export interface Afhankelijkheid {
  stap: string;
  moment: 'begin' | 'einde';
  plusWeken: number;
}

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

/** Thrown for steps that cannot be planned; names the steps in question. */
export class PlanningError extends Error {
  override name = 'PlanningError';
  readonly stappen: readonly string[];
  constructor(message: string, stappen: readonly string[]) {
    super(message);
    this.stappen = stappen;
  }
}

/**
 * Plans steps by what they wait for: a step begins as soon as everything before it allows.
 * @throws PlanningError for steps that wait for each other, for a step that is not there, or for the end
 *   of a step without one
 */
export function plan(taken: readonly Taak[]): Map<string, Venster> {
  const opId = new Map(taken.map((taak) => [taak.id, taak]));
  const vensters = new Map<string, Venster>();
  for (const { id } of taken) venster(id, []);
  return vensters;

  function venster(id: string, pad: readonly string[]): Venster {
    const al = vensters.get(id);
    if (al) return al;
    const taak = opId.get(id);
    if (!taak) throw new PlanningError(`De stap «${id}» bestaat niet.`, [id]);
    if (pad.includes(id))
      throw new PlanningError(`Deze stappen wachten op elkaar: ${[...pad, id].join(', ')}.`, [...pad, id]);
    const momenten = taak.na.map(({ stap, moment, plusWeken }) => {
      const eerder = venster(stap, [...pad, id]);
      const op = eerder[moment];
      if (!op)
        throw new PlanningError(
          `De stap «${id}» wacht op het einde van «${stap}», en die heeft geen einde.`,
          [id, stap],
        );
      return { snelst: op.snelst + plusWeken, traagst: op.traagst + plusWeken };
    });
    const begin = {
      snelst: Math.max(0, ...momenten.map(({ snelst }) => snelst)),
      traagst: Math.max(0, ...momenten.map(({ traagst }) => traagst)),
    };
    const gemaakt: Venster = {
      begin,
      ...(taak.duur && {
        einde: { snelst: begin.snelst + taak.duur.min, traagst: begin.traagst + taak.duur.max },
      }),
    };
    vensters.set(id, gemaakt);
    return gemaakt;
  }
}
