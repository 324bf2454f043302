import type { BlokTekst, ZinTekst } from '../document/tree.ts';
import { plainText } from '../page/plain-text.ts';
import { typografie } from '../document/typography.ts';
import type { Bron } from '../kinds/bron/schema.ts';
import { nl } from '../text/nl.ts';
import type { Handboek } from './handboek.ts';
import { linkNaar, type Link } from './link.ts';
import type { Parsed } from './parsed.ts';
import { bronnenInTeksten } from './overzicht.ts';
import { overzichtVan } from './adres.ts';
import { reactieVoor } from './reactie.ts';
import { verwijzerVoor, type Verwijzer } from './verwijzer.ts';

/** The page of all sources: each with the pages that rest on it. */
export interface Bronnenlijst extends Link {
  samenvatting: ZinTekst;
  omschrijving: string;
  inleiding?: BlokTekst;
  bronnen: { id: string; bron: Parsed<Bron>; staatOp: Link[] }[];
  kruimels: Link[];
  reactie: string;
  verwijzer: Verwijzer;
}

export function bronnenlijstFor(handboek: Handboek): Bronnenlijst {
  const deel = handboek.teksten.delen.bron;
  const link = { titel: typografie(deel.titel), adres: overzichtVan('bron') };
  return {
    ...link,
    samenvatting: deel.samenvatting,
    omschrijving: plainText(deel.samenvatting, verwijzerVoor(handboek, [])),
    ...(deel.inleiding && { inleiding: deel.inleiding }),
    bronnen: handboek.perSoort.bron.map(({ id, fields }) => ({
      id,
      bron: fields,
      staatOp: [
        ...plekkenInHandleiding(handboek, id),
        ...(handboek.naar.get(`bron:${id}`) ?? []).map(linkNaar),
      ],
    })),
    kruimels: [{ titel: nl.start, adres: '/' }],
    reactie: reactieVoor(handboek, link),
    verwijzer: verwijzerVoor(handboek, []),
  };
}

/** The home page and the overviews rest on sources too. */
function plekkenInHandleiding(handboek: Handboek, id: string): Link[] {
  const rust = (begin: string[]) => bronnenInTeksten(handboek, begin).some((bron) => bron.id === id);
  const delen = Object.entries(handboek.handleiding.delen) as [
    keyof Handboek['handleiding']['delen'],
    { titel: string },
  ][];
  return [
    ...(rust(['start']) ? [{ titel: nl.start, adres: '/' }] : []),
    ...delen
      .filter(([soort]) => rust(['delen', soort]))
      .map(([soort, { titel }]) => ({ titel: typografie(titel), adres: overzichtVan(soort) })),
  ];
}
