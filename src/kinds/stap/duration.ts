import { nl } from '../../text/nl.ts';
import type { Stap } from './schema.ts';

/** How long a step takes, in words. Example: `4 tot 8 weken, daarna doorlopend`. */
export function duurTekst({ min, max, doorlopend }: Stap['doorlooptijd']): string {
  if (min === undefined || max === undefined) return nl.stap.doorlopend;
  return [nl.stap.weken(min, max), doorlopend && nl.stap.daarnaDoorlopend].filter(Boolean).join(', ');
}
