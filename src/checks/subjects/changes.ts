import { nearest } from '../../document/language/nearest.ts';
import { addressOf } from '../../handbook/address.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { leftAnchors } from '../../handbook/redirects.ts';
import { anchorsOf } from '../../page/address-book.ts';
import { isWithPage } from '../../page/page-for.ts';
import type { Finding } from '../issue.ts';
import { incompleteAddresses } from '../words/texts.ts';

/** Changes below a heading that the page does not have, and that did not move from it either. */
export function checkChangedHeadings(handbook: Handbook): Finding[] {
  const incomplete = incompleteAddresses(handbook);
  return handbook.alle.flatMap((entry): Finding[] => {
    if (!isWithPage(entry) || !('wijzigingen' in entry.data)) return [];
    const address = addressOf(entry);
    if (incomplete.has(address)) return [];
    return entry.data.wijzigingen.flatMap(({ kop: id }, i): Finding[] => {
      if (id === undefined) return [];
      const known = anchorsOf(handbook, entry).all;
      if (known.includes(id) || leftAnchors(handbook, address).some((left) => left.id === id)) return [];
      const meant = nearest(id, known);
      return [
        {
          bestand: entry.bestand,
          path: ['wijzigingen', i, 'kop'],
          rule: 'anker-kapot',
          message: `Op deze pagina staat geen kop «${id}».`,
          hint: meant
            ? `Bedoelde u «${meant}»?`
            : 'Schrijf wat in de adresbalk achter # staat als u de kop aanklikt, of laat kop weg.',
        },
      ];
    });
  });
}
