import { kinds, soortNamen } from '../kinds/index.ts';
import type { Familie } from '../kinds/kind.ts';
import { kapitaal } from '../text/kapitaal.ts';
import { zoeken } from '../text/zoeken.ts';
import { typografie } from '../document/typography.ts';
import { nl } from '../text/nl.ts';
import type { SearchContent } from '../schema/search.ts';
import { overzichtVan } from './adres.ts';
import type { Help } from '../page/help.ts';
import type { Handboek } from './handboek.ts';
import { linkNaar, type Link } from './link.ts';
import { reactieVoor } from './reactie.ts';
import { siteFor } from './site.ts';
import { zoekfiltersFor, type Zoekfilter } from './zoekfilters.ts';

/** The page that searches: what one can limit by, and where to go when searching does not help. */
export interface ZoekPagina extends Link {
  samenvatting: string;
  filters: Zoekfilter[];
  /** By what stands at `soort:` in a search: what is written above a result, and the family that colours it. */
  soorten: Record<string, { naam: string; familie: Familie }>;
  /** The parts of the handbook. */
  delen: Link[];
  /** The questions that stand on the first page too. */
  vragen: Link[];
  begrippen: Link | undefined;
  az: Link;
  help: Help;
  /** Where a visitor may tell that a word is missed. */
  reactie: string;
  /** The rules by which a question is read for need. */
  needRules: NonNullable<SearchContent['hulp']> | undefined;
}

export function zoekpaginaFor(handboek: Handboek): ZoekPagina {
  const { perSoort, handleiding } = handboek;
  return {
    titel: nl.zoeken.titel,
    adres: '/zoeken/',
    samenvatting: nl.zoeken.samenvatting,
    filters: zoekfiltersFor(handboek),
    soorten: Object.fromEntries([
      ['overzicht', { naam: zoeken.overzicht, familie: 'doen' }],
      ...soortNamen.map((soort) => [
        soort,
        { naam: kapitaal(kinds[soort].words.one), familie: kinds[soort].family },
      ]),
    ]) as ZoekPagina['soorten'],
    delen: siteFor(handboek).menu,
    vragen: perSoort.vraag.filter(({ data }) => data.uitgelicht).map(linkNaar),
    begrippen:
      perSoort.begrip.length > 0
        ? { titel: typografie(handleiding.delen.begrip.titel), adres: overzichtVan('begrip') }
        : undefined,
    az: { titel: nl.zoeken.az, adres: '/a-z/' },
    help: siteFor(handboek).help,
    reactie: reactieVoor(handboek, { titel: nl.zoeken.titel, adres: '/zoeken/' }),
    needRules: handboek.search?.hulp,
  };
}
