import { regels as alle } from '../checks/rules.ts';

/** Every rule of the checks with its id, for the writers' page. Pages reach the checks only through here. */
export const regels = Object.entries(alle).map(([id, regel]) => ({ id, ...regel }));
