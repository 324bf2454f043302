import { rules as all } from '../checks/rules.ts';

/** Every rule of the checks with its id, for the writers' page. Pages reach the checks only through here. */
export const loadRules = Object.entries(all).map(([id, rule]) => ({ id, ...rule }));
