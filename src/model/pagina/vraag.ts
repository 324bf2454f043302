import { hasPage } from '../../kinds/index.ts';
import type { BlokTekst } from '../../document/tree.ts';
import type { Vraag } from '../../kinds/vraag/schema.ts';
import type { ElkeEntry, Sleutel } from '../entry.ts';
import type { Handboek } from '../handboek.ts';
import { kaartVan, type Kaart } from '../link.ts';
import type { Parsed } from '../parsed.ts';
import { basisVan, type PaginaBasis } from './basis.ts';
import { BODY } from './inhoud.ts';

export interface VraagPagina extends PaginaBasis, Pick<Parsed<Vraag>, 'kortAntwoord'> {
  soort: 'vraag';
  verderLezen: Kaart[];
  body: BlokTekst;
}

export function vraagPagina(handboek: Handboek, entry: Extract<ElkeEntry, { soort: 'vraag' }>): VraagPagina {
  const { fields: velden, body } = entry;
  const verderLezen = kaartenNaar(handboek, entry.data.verderLezen);
  return {
    ...basisVan(
      handboek,
      entry,
      ['kort-antwoord', BODY, verderLezen.length > 0 && 'verder-lezen'],
      verderLezen,
    ),
    soort: 'vraag',
    kortAntwoord: velden.kortAntwoord,
    verderLezen,
    body,
  };
}

/** Cards for references of the form `soort:id`, in the order given. */
export function kaartenNaar(handboek: Handboek, verwijzingen: readonly string[]): Kaart[] {
  return verwijzingen.flatMap((verwijzing) => {
    const doel = handboek.entry.get(verwijzing as Sleutel);
    return doel && hasPage(doel.soort) ? [kaartVan(doel)] : [];
  });
}
