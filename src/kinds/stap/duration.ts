import { nl } from '../../text/nl.ts';
import type { Stap } from './schema.ts';

/** How long a step takes, in words. Example: `4 tot 8 weken, daarna doorlopend`. */
export function durationText({ min, max, doorlopend: ongoing }: Stap['doorlooptijd']): string {
  if (min === undefined || max === undefined) return nl.stap.ongoing;
  return [nl.stap.weeks(min, max), ongoing && nl.stap.thenOngoing].filter(Boolean).join(', ');
}
