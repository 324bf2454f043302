import type { Issue } from '../issue.ts';

/** Issues as one JSON array, for editors and CI. */
export const jsonReport = (issues: readonly Issue[]): string => JSON.stringify(issues, null, 2);
