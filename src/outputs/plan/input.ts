import type { PlanData } from '../../my-plan/data.ts';
import type { Hours } from '../../my-plan/hours/hours.ts';
import type { Money } from '../../my-plan/money/money.ts';
import type { Plan } from '../../my-plan/plan.ts';
import type { Planning } from '../../planner/planning.ts';

/** All that a document of a plan is made from: what somebody filled in, and what the page computed from it. */
export interface PlanInput {
  plan: Plan;
  data: PlanData;
  /** Absent until a start date is chosen, and with it all that follows from dates. */
  planning?: Planning;
  hours?: Hours;
  money?: Money;
  /** The day on which the document is made, as `2027-01-04`. */
  today: string;
}
