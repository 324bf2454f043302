import type { BlokTekst } from '../../document/tree.ts';
import type { Thema } from '../../kinds/thema/schema.ts';
import { datumTekst } from '../../text/datum.ts';
import { opsomming } from '../../text/opsomming.ts';
import type { ElkeEntry } from '../entry.ts';
import type { Handboek } from '../handboek.ts';
import { linkNaar } from '../link.ts';
import type { Parsed } from '../parsed.ts';
import { basisVan, type PaginaBasis } from './basis.ts';
import { BODY } from './inhoud.ts';

type Velden = Parsed<Thema>;

export interface ThemaPagina extends PaginaBasis, Pick<Velden, 'kern'> {
  soort: 'thema';
  peildatum: string;
  laatToetsenDoor: string;
  body: BlokTekst;
}

export function themaPagina(handboek: Handboek, entry: Extract<ElkeEntry, { soort: 'thema' }>): ThemaPagina {
  const { fields: velden, body } = entry;
  const basis = basisVan(handboek, entry, ['kern', BODY]);
  return {
    ...basis,
    hoortBij: [...basis.hoortBij, ...viaTaxonomie(handboek, entry.id, basis)],
    soort: 'thema',
    kern: velden.kern,
    peildatum: datumTekst(velden.peildatum),
    laatToetsenDoor: opsomming(velden.laatToetsenDoor),
    body,
  };
}

/** Stappen and praktijken choose a thema from the taxonomy; that is no reference, yet belongs here. */
function viaTaxonomie(handboek: Handboek, id: string, { hoortBij }: PaginaBasis): PaginaBasis['hoortBij'] {
  const { stap, praktijk } = handboek.perSoort;
  const { delen } = handboek.handleiding;
  const al = new Set(hoortBij.flatMap(({ links }) => links.map(({ adres }) => adres)));
  return [
    { titel: delen.stap.titel, links: stap.filter(({ data }) => data.themas.includes(id)).map(linkNaar) },
    {
      titel: delen.praktijk.titel,
      links: praktijk.filter(({ data }) => data.themas.includes(id)).map(linkNaar),
    },
  ]
    .map(({ titel, links }) => ({ titel, links: links.filter(({ adres }) => !al.has(adres)) }))
    .filter(({ links }) => links.length > 0);
}
