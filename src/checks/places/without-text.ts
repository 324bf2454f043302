import type { BlockText } from '../../document/tree.ts';
import { isWithPage } from '../../page/page-for.ts';
import type { EachEntry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Finding } from '../issue.ts';
import { isUnreadable } from '../words/texts.ts';

/** Headings with nothing below them, and pages that have nothing but their fields where a reader expects a text. */
export function checkWithoutText(handbook: Handbook): Finding[] {
  return handbook.alle.flatMap((entry): Finding[] => {
    if (!isWithPage(entry) || isUnreadable(entry)) return [];
    const { bestand: file, body } = entry;
    if (body.children.length === 0)
      return needsText(entry)
        ? [
            {
              rule: 'tekst-ontbreekt',
              bestand: file,
              path: [],
              message: 'Onder de gegevens van deze pagina staat geen tekst.',
              hint: 'Schrijf de tekst onder de tweede regel met ---.',
            },
          ]
        : [];
    return emptyHeadings(body).map(({ plek: place }) => ({
      rule: 'kop-leeg',
      bestand: file,
      path: 'body',
      plek: place,
      message: 'Onder deze kop staat geen tekst.',
      hint: 'Schrijf wat eronder hoort, of haal de kop weg.',
    }));
  });
}

/** Kinds that tell something in running words; the others say it in their fields. */
function needsText({ soort, data }: EachEntry): boolean {
  if (soort === 'pagina') return !('route' in data) || data.route.length === 0;
  return soort === 'praktijk' || soort === 'portret' || soort === 'thema' || soort === 'sjabloon';
}

function emptyHeadings({ children }: BlockText) {
  return children.filter((node, i) => {
    const next = children[i + 1];
    return node.type === 'heading' && (!next || (next.type === 'heading' && next.depth <= node.depth));
  });
}
