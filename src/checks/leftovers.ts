import type { Handboek } from '../model/handboek.ts';
import type { Bevinding } from './issue.ts';
import { knopenVan } from './texts.ts';

/** Instructions of a starting file that were left in the text: ((zo)). */
export function checkLeftovers(handboek: Handboek): Bevinding[] {
  return [...knopenVan(handboek, 'text')].flatMap(({ bestand, pad, node }): Bevinding[] => {
    const at = node.value.indexOf('((');
    if (at === -1) return [];
    return [
      {
        rule: 'uitleg-vergeten',
        bestand,
        pad,
        plek: { line: node.plek.line, column: node.plek.column + at },
        message: 'Hier staat nog een aanwijzing uit het beginbestand.',
        hint: 'Schrijf de tekst, en haal de aanwijzing tussen (( en )) weg.',
      },
    ];
  });
}
