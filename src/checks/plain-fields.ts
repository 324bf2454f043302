import type { Bevinding } from './issue.ts';

/** Words as a writer wrote them, in a rich text or in a plain field, and where they begin. */
export type Woorden = Required<Pick<Bevinding, 'bestand' | 'pad' | 'plek'>> & { tekst: string };

/** Every string in parsed data. Rich text is a tree there, and stands with the texts. */
export function* platteVelden(
  bestand: string,
  deel: unknown,
  pad: (string | number)[] = [],
): Generator<Woorden> {
  if (typeof deel === 'string') yield { bestand, pad, plek: { line: 1, column: 1 }, tekst: deel };
  else if (Array.isArray(deel))
    for (const [i, kind] of deel.entries()) yield* platteVelden(bestand, kind, [...pad, i]);
  else if (deel !== null && typeof deel === 'object' && !('rijk' in deel))
    for (const [naam, kind] of Object.entries(deel)) yield* platteVelden(bestand, kind, [...pad, naam]);
}
