import { planShape, type Plan } from '../plan.ts';

/** A plan as text, for a file and for the browser. */
export const writePlan = (plan: Plan): string => `${JSON.stringify(planShape.write(plan), null, 2)}\n`;
