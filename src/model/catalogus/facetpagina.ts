import type { Familie } from '../../kinds/kind.ts';
import { kinds } from '../../kinds/index.ts';
import { catalogus } from '../../text/catalogus.ts';
import { nl } from '../../text/nl.ts';
import { overzichtVan } from '../adres.ts';
import type { Handboek } from '../handboek.ts';
import type { Link } from '../link.ts';
import { verwijzerVoor, type Verwijzer } from '../verwijzer.ts';
import { typografie } from '../../document/typography.ts';
import { facettenVan, facetwaardenVan, themapagina, type Facet, type Facetwaarde } from './facetten.ts';
import { praktijkkaartVan, type Praktijkkaart } from './kaart.ts';
import { schrijfKeuze } from './kies.ts';

/** The page of one value of a facet: the praktijken that have it, without a script. */
export interface Facetpagina extends Link {
  familie: Familie;
  samenvatting: string;
  kruimels: Link[];
  kaarten: Praktijkkaart[];
  /** The catalogue as a whole, and with this value chosen. */
  alle: Link;
  verfijn: Link;
  /** The page about the thema, when this is one. */
  thema?: Link;
  /** The other values of the same facet. */
  anders: { titel: string; waarden: Facetwaarde[] };
  verwijzer: Verwijzer;
}

/** Every value with its facet: one page each. */
export const facetpaginas = (handboek: Handboek): { facet: Facet; waarde: Facetwaarde }[] =>
  facettenVan(handboek).flatMap((facet) => facet.waarden.map((waarde) => ({ facet, waarde })));

export function facetpaginaFor(handboek: Handboek, facet: Facet, waarde: Facetwaarde): Facetpagina {
  const { praktijk } = handboek.perSoort;
  const facetten = facettenVan(handboek);
  const overzicht = overzichtVan('praktijk');
  const thema = themapagina(handboek, facet.id, waarde.slug);
  return {
    titel: catalogus.titel[facet.id](waarde.naam),
    adres: waarde.adres,
    familie: kinds.praktijk.family,
    samenvatting: catalogus.facetUitleg(waarde.aantal, praktijk.length),
    kruimels: [
      { titel: nl.start, adres: '/' },
      { titel: typografie(handboek.handleiding.delen.praktijk.titel), adres: overzicht },
    ],
    kaarten: praktijk
      .filter((entry) => facetwaardenVan(entry)[facet.id].includes(waarde.slug))
      .map((entry) => praktijkkaartVan(entry, facetten)),
    alle: { titel: catalogus.alles, adres: overzicht },
    verfijn: {
      titel: catalogus.verfijn,
      adres: overzicht + schrijfKeuze({ [facet.id]: [waarde.slug] }),
    },
    ...(thema && { thema: { titel: catalogus.overThema(waarde.naam), adres: thema } }),
    anders: {
      titel: catalogus.anders[facet.id],
      waarden: facet.waarden.filter(({ slug }) => slug !== waarde.slug),
    },
    verwijzer: verwijzerVoor(handboek, []),
  };
}
