import { fault } from '../../text/plan/faults.ts';
import { MOST } from '../limits.ts';
import { PLAN_VERSION, planShape, type Plan } from '../plan.ts';

/** What reading a plan gives: the plan, or all that is wrong with it. */
export type Read = { plan: Plan } | ReadFault;
export interface ReadFault {
  /** Every problem, in Dutch; what is read stays as it is. */
  faults: string[];
  /** Whether a newer version of the site made it: then nothing is damaged. */
  newer: boolean;
}

/** What reading a file gives that cannot be a plan by its size. */
export const tooLarge: ReadFault = { faults: [fault.toLarge], newer: false };

/** Reads a plan as `writePlan` wrote it. Throws nothing. */
export function readPlan(json: string): Read {
  if (json.length > MOST.file) return tooLarge;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { faults: [fault.noJson], newer: false };
  }
  return readValue(value);
}

/** Reads a plan from values of which nothing is known yet. */
export function readValue(value: unknown): Read {
  const version = typeof value === 'object' && value !== null && 'versie' in value ? value.versie : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { faults: [fault.noPlan], newer: false };
  if (version > PLAN_VERSION) return { faults: [fault.newer(version, PLAN_VERSION)], newer: true };
  const faults: string[] = [];
  const plan = planShape.read(value, '', faults);
  return faults.length > 0 ? { faults, newer: false } : { plan };
}
