import type { PlanComputation } from '../../my-plan/begroting.ts';
import type { PlanData } from '../../my-plan/data.ts';
import type { Plan } from '../../my-plan/plan.ts';
import type { Planning } from '../../planner/planning.ts';

/** All that a document of a plan is made from: what somebody filled in, and what the page computed from it. */
export interface PlanInput {
  plan: Plan;
  data: PlanData;
  /** Absent until a start date is chosen. */
  planning?: Planning;
  begroting?: PlanComputation;
  /** The day on which the document is made, as `2027-01-04`. */
  today: string;
}
