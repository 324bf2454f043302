import { ankersVanElkePagina } from '../page/address-book.ts';
import { anchorsOfPage } from '../page/contents.ts';
import { isWithPage, pageFor } from '../page/page-for.ts';
import type { Knoop } from '../document/tree.ts';
import { knopen } from '../document/walk.ts';
import type { Handboek } from '../model/handboek.ts';
import type { Bevinding } from './issue.ts';

/** Headings that skip a level, and anchors that stand twice on one page. */
export function checkHeadings(handboek: Handboek): Bevinding[] {
  return handboek.alle.flatMap((entry): Bevinding[] => {
    if (!isWithPage(entry)) return [];
    const { bestand } = entry;
    const { body } = entry;
    const eigen = new Set([...ankersVanElkePagina, ...anchorsOfPage(pageFor(handboek, entry)).own]);
    let vorige = 1;
    const eigenKoppen = new Set<Knoop>(body.children);
    const binnenin = [...knopen(body)]
      .filter((node) => node.type === 'heading' && !eigenKoppen.has(node))
      .map(({ plek }): Bevinding => ({
        rule: 'tekst-vorm',
        bestand,
        pad: 'body',
        plek,
        message: 'In een kader, lijst of citaat mag geen kop staan.',
        hint: 'Maak de kop vet: **kop**, of geef het kader zelf een kop met titel="…".',
      }));
    const koppen = body.children.flatMap((node): Bevinding[] => {
      if (node.type !== 'heading') return [];
      const hier = { bestand, pad: 'body' as const, plek: node.plek };
      const uit: Bevinding[] = [];
      if (node.depth === 1)
        uit.push({
          ...hier,
          rule: 'kop-niveau',
          message: 'Dit is een kop van niveau 1, en dat is de titel van de pagina al.',
          hint: 'Schrijf ## in plaats van #.',
        });
      else if (node.depth > vorige + 1)
        uit.push({
          ...hier,
          rule: 'kop-niveau',
          message: `Deze kop heeft niveau ${node.depth}, en ${vorige === 1 ? 'de titel' : 'de vorige'} niveau ${vorige}.`,
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
    return [...koppen, ...binnenin];
  });
}
