import { anchorsOf, anchorsOfEachPage } from '../../page/address-book.ts';
import { isWithPage } from '../../page/page-for.ts';
import type { Node } from '../../document/tree.ts';
import { nodes } from '../../document/walk.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Finding } from '../issue.ts';

/** Headings that skip a level, and anchors that stand twice on one page. */
export function checkHeadings(handbook: Handbook): Finding[] {
  return handbook.alle.flatMap((entry): Finding[] => {
    if (!isWithPage(entry)) return [];
    const { bestand: file } = entry;
    const { body } = entry;
    const own = new Set([...anchorsOfEachPage, ...anchorsOf(handbook, entry).own]);
    let previous = 1;
    const ownHeadings = new Set<Node>(body.children);
    const within = [...nodes(body)]
      .filter((node) => node.type === 'heading' && !ownHeadings.has(node))
      .map(({ plek: place }): Finding => ({
        rule: 'tekst-vorm',
        bestand: file,
        path: 'body',
        plek: place,
        message: 'In een kader, lijst of citaat mag geen kop staan.',
        hint: 'Maak de kop vet: **kop**, of geef het kader zelf een kop met titel="…".',
      }));
    const headings = body.children.flatMap((node): Finding[] => {
      if (node.type !== 'heading') return [];
      const here = { bestand: file, path: 'body' as const, plek: node.plek };
      const from: Finding[] = [];
      if (node.depth === 1)
        from.push({
          ...here,
          rule: 'kop-niveau',
          message: 'Dit is een kop van niveau 1, en dat is de titel van de pagina al.',
          hint: 'Schrijf ## in plaats van #.',
        });
      else if (node.depth > previous + 1)
        from.push({
          ...here,
          rule: 'kop-niveau',
          message: `Deze kop heeft niveau ${node.depth}, en ${previous === 1 ? 'de titel' : 'de vorige'} niveau ${previous}.`,
          hint: `Schrijf ${'#'.repeat(previous + 1)} voor de kop.`,
        });
      if (node.id && own.has(node.id))
        from.push({
          ...here,
          rule: 'anker-dubbel',
          message: `De id «${node.id}» staat al op deze pagina.`,
          hint: `Geef de kop een eigen id: ${'#'.repeat(node.depth)} … {#${node.id}-2}.`,
        });
      own.add(node.id);
      previous = Math.max(2, node.depth);
      return from;
    });
    return [...headings, ...within];
  });
}
