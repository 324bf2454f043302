/** A step as the planning sees it. Durations are in weeks. */
export interface Taak {
  id: string;
  /** Absent for a step that only goes on: it has a beginning, and no end. */
  duur?: { min: number; max: number } | undefined;
  na: readonly Dependency[];
}
export interface Dependency {
  stap: string;
  moment: 'begin' | 'einde';
  plusWeken: number;
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

/** What is made of a plan; nothing for steps that cannot be planned, which is told beside the dates. */
export function plannable<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (cause) {
    if (cause instanceof PlanningError) return undefined;
    throw cause;
  }
}
