import type { BlokTekst, ZinTekst } from '../../document/tree.ts';
import type { Begrip } from '../../kinds/begrip/schema.ts';
import type { ElkeEntry } from '../entry.ts';
import type { Handboek } from '../handboek.ts';
import { linksNaar, type Link } from '../link.ts';
import type { Parsed } from '../parsed.ts';
import { basisVan, type PaginaBasis } from './basis.ts';
import { BODY } from './inhoud.ts';

export interface BegripPagina extends PaginaBasis, Pick<Parsed<Begrip>, 'uitleg' | 'ookGenoemd'> {
  soort: 'begrip';
  meervoud?: string;
  nietHetzelfdeAls: { term: string; verschil: ZinTekst; begrip?: Link }[];
  verwant: Link[];
  body: BlokTekst;
}

export function begripPagina(
  handboek: Handboek,
  entry: Extract<ElkeEntry, { soort: 'begrip' }>,
): BegripPagina {
  const { fields: velden, body } = entry;
  const { uitleg, ookGenoemd, meervoud, nietHetzelfdeAls } = velden;
  const verwant = linksNaar(handboek, 'begrip', entry.data.verwant);
  return {
    ...basisVan(
      handboek,
      entry,
      [
        ookGenoemd.length > 0 && 'ook-genoemd',
        nietHetzelfdeAls.length > 0 && 'niet-hetzelfde-als',
        BODY,
        verwant.length > 0 && 'verwant',
      ],
      verwant,
    ),
    soort: 'begrip',
    uitleg,
    ookGenoemd,
    ...(meervoud && { meervoud }),
    nietHetzelfdeAls: nietHetzelfdeAls.map(({ term, verschil, begrip }) => {
      const [link] = begrip ? linksNaar(handboek, 'begrip', [begrip]) : [];
      return { term, verschil, ...(link && { begrip: link }) };
    }),
    verwant,
    body,
  };
}
