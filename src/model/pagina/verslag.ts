import type { BlokTekst, ZinTekst } from '../../document/tree.ts';
import type { Verslag } from '../../kinds/verslag/schema.ts';
import { datumTekst } from '../../text/datum.ts';
import type { ElkeEntry } from '../entry.ts';
import type { Handboek } from '../handboek.ts';
import { linksNaar, type Link } from '../link.ts';
import type { Parsed } from '../parsed.ts';
import { basisVan, type PaginaBasis } from './basis.ts';
import { BODY } from './inhoud.ts';

type Velden = Parsed<Verslag>;

export interface VerslagPagina extends PaginaBasis, Pick<Velden, 'gelegenheid' | 'vraag' | 'uitkomsten'> {
  soort: 'verslag';
  datum?: string;
  datumToelichting?: ZinTekst;
  begeleiders: { naam: string; rol: string; portret?: Link }[];
  vervolg?: ZinTekst;
  body: BlokTekst;
}

export function verslagPagina(
  handboek: Handboek,
  entry: Extract<ElkeEntry, { soort: 'verslag' }>,
): VerslagPagina {
  const { fields: velden, body } = entry;
  const { gelegenheid, vraag, uitkomsten, vervolg, datumToelichting, datum } = velden;
  return {
    ...basisVan(handboek, entry, [
      'uitkomsten',
      'vraag',
      BODY,
      velden.begeleiders.length > 0 && 'begeleiders',
      vervolg !== undefined && 'vervolg',
    ]),
    soort: 'verslag',
    gelegenheid,
    vraag,
    uitkomsten,
    ...(datum && { datum: datumTekst(datum) }),
    ...(datumToelichting && { datumToelichting }),
    begeleiders: velden.begeleiders.map(({ naam, rol, portret }) => {
      const [link] = portret ? linksNaar(handboek, 'portret', [portret]) : [];
      return { naam, rol, ...(link && { portret: link }) };
    }),
    ...(vervolg && { vervolg }),
    body,
  };
}
