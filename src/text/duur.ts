import { nl } from './nl.ts';

/** How long a step takes, in words. Example: `4 tot 8 weken, daarna doorlopend`. */
export function duurTekst({
  min,
  max,
  doorlopend,
}: {
  min?: number;
  max?: number;
  doorlopend: boolean;
}): string {
  if (min === undefined || max === undefined) return nl.stap.doorlopend;
  return [nl.stap.weken(min, max), doorlopend && nl.stap.daarnaDoorlopend].filter(Boolean).join(', ');
}
