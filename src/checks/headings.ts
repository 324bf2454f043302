import { adresBoekVan } from '../model/adresboek.ts';
import type { Handboek } from '../model/handboek.ts';
import { sleutelVan } from '../model/entry.ts';
import { heeftPagina } from '../model/pagina/index.ts';
import type { Bevinding } from './issue.ts';

/** Headings that skip a level, and anchors that stand twice on one page. */
export function checkHeadings(handboek: Handboek): Bevinding[] {
  return handboek.alle.flatMap((entry): Bevinding[] => {
    if (!heeftPagina(entry.soort)) return [];
    const { bestand } = entry;
    const { body } = handboek.ontleed.get(sleutelVan(entry))!;
    const eigen = new Set(adresBoekVan(handboek, entry).eigen);
    let vorige = 1;
    return body.children.flatMap((node): Bevinding[] => {
      if (node.type !== 'heading') return [];
      const hier = { bestand, pad: 'body' as const, plek: node.plek };
      const uit: Bevinding[] = [];
      if (node.depth === 1)
        uit.push({
          ...hier,
          rule: 'kop-niveau',
          message: 'De tekst begint met een kop van niveau 1, maar dat is de titel.',
          hint: 'Schrijf ## in plaats van #.',
        });
      else if (node.depth > vorige + 1)
        uit.push({
          ...hier,
          rule: 'kop-niveau',
          message: `Deze kop heeft niveau ${node.depth}, en de vorige niveau ${vorige}.`,
          hint: `Schrijf ${'#'.repeat(vorige + 1)} voor de kop.`,
        });
      if (eigen.has(node.id))
        uit.push({
          ...hier,
          rule: 'anker-dubbel',
          message: `De id «${node.id}» staat al op deze pagina.`,
          hint: `Geef de kop een eigen id: ${'#'.repeat(node.depth)} … {#${node.id}-2}.`,
        });
      eigen.add(node.id);
      vorige = Math.max(2, node.depth);
      return uit;
    });
  });
}
