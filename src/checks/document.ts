import type { Handboek } from '../model/handboek.ts';
import type { Bevinding } from './issue.ts';

/** What the parser refused in any text. */
export function checkDocument(handboek: Handboek): Bevinding[] {
  return [
    ...handboek.handleidingFouten.map(({ pad, fout }) => ({ bestand: 'handleiding.yaml', pad, ...fout })),
    ...handboek.alle.flatMap((entry) =>
      entry.faults.map(({ pad, fout }) => ({ bestand: entry.bestand, pad, ...fout })),
    ),
  ];
}
