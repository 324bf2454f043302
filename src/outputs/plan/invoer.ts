import type { Planberekening } from '../../model/plan/begroting.ts';
import type { Plangegevens } from '../../model/plan/gegevens.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { Planning } from '../../model/planning/planning.ts';

/** All that a document of a plan is made from: what somebody filled in, and what the page computed from it. */
export interface Planinvoer {
  plan: Plan;
  gegevens: Plangegevens;
  /** Absent until a start date is chosen. */
  planning?: Planning;
  begroting?: Planberekening;
  /** The day on which the document is made, as `2027-01-04`. */
  vandaag: string;
}
