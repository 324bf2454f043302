import type { Handbook } from '../handbook/handbook.ts';

/** Where a visitor makes a plan of their own. */
export const PLAN = '/plan/';

/** The same, when there is such a page. Without steps there is nothing to plan, so then there is no such page. */
export const planAddress = ({ perSoort }: Pick<Handbook, 'perSoort'>): string | undefined =>
  perSoort.stap.length > 0 ? PLAN : undefined;

/** Where one step stands in the plan. Example: `/plan/#stap-verkennen`. */
export const planAddressOf = (stap: string): string => `${PLAN}#stap-${stap}`;
