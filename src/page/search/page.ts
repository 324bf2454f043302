import { kinds, soortNames } from '../../kinds/index.ts';
import type { Family } from '../../kinds/kind.ts';
import { capitalise } from '../../text/format/capitalise.ts';
import { search } from '../../text/pages/search.ts';
import { typography } from '../../document/language/typography.ts';
import { nl } from '../../text/nl.ts';
import type { SearchContent } from '../../schema/search.ts';
import { overviewOf } from '../../handbook/address.ts';
import type { Help } from '../help.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { linkTo, type HandbookLink } from '../../handbook/link.ts';
import { reactionFor } from '../reaction.ts';
import { siteFor } from '../site/site.ts';
import { searchFiltersFor, type SearchFilter } from './filters.ts';

/** The page that searches: what one can limit by, and where to go when searching does not help. */
export interface SearchPage extends HandbookLink {
  summary: string;
  filters: SearchFilter[];
  /** By what stands at `soort:` in a search: what is written above a result, and the family that colours it. */
  soorten: Record<string, { naam: string; familie: Family }>;
  /** The parts of the handbook. */
  parts: HandbookLink[];
  /** The questions that stand on the first page too. */
  vragen: HandbookLink[];
  begrippen: HandbookLink | undefined;
  az: HandbookLink;
  help: Help;
  /** Where a visitor may tell that a word is missed. */
  reaction: string;
  /** The rules by which a question is read for need. */
  needRules: NonNullable<SearchContent['hulp']> | undefined;
}

export function searchPageFor(handbook: Handbook): SearchPage {
  const { perSoort, handleiding } = handbook;
  return {
    titel: nl.search.title,
    adres: '/zoeken/',
    summary: nl.search.summary,
    filters: searchFiltersFor(handbook),
    soorten: Object.fromEntries([
      ['overzicht', { naam: search.overview, familie: 'doen' }],
      ...soortNames.map((soort) => [
        soort,
        { naam: capitalise(kinds[soort].words.one), familie: kinds[soort].family },
      ]),
    ]) as SearchPage['soorten'],
    parts: siteFor(handbook).menu,
    vragen: perSoort.vraag.filter(({ data }) => data.uitgelicht).map(linkTo),
    begrippen:
      perSoort.begrip.length > 0
        ? { titel: typography(handleiding.delen.begrip.titel), adres: overviewOf('begrip') }
        : undefined,
    az: { titel: nl.search.az, adres: '/a-z/' },
    help: siteFor(handbook).help,
    reaction: reactionFor(handbook, { titel: nl.search.title, adres: '/zoeken/' }),
    needRules: handbook.search?.hulp,
  };
}
