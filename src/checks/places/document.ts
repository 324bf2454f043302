import type { Handbook } from '../../handbook/handbook.ts';
import type { Finding } from '../issue.ts';

/** What the parser refused in any text. */
export function checkDocument(handbook: Handbook): Finding[] {
  return [
    ...handbook.handleidingFouten.map(({ pad: path, fout: fault }) => ({
      bestand: 'handleiding.yaml',
      path,
      ...fault,
    })),
    ...handbook.alle.flatMap((entry) =>
      entry.faults.map(({ pad: path, fout: fault }) => ({ bestand: entry.bestand, path, ...fault })),
    ),
  ];
}
