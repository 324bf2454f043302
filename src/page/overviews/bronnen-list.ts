import type { BlockText, InlineText } from '../../document/tree.ts';
import { plainText } from '../plain/plain-text.ts';
import { typography } from '../../document/language/typography.ts';
import type { Bron } from '../../kinds/bron/schema.ts';
import { nl } from '../../text/nl.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { linkTo, type HandbookLink } from '../../handbook/link.ts';
import type { Parsed } from '../../handbook/parsed.ts';
import { bronnenInTexts } from './overview.ts';
import { overviewOf } from '../../handbook/address.ts';
import { reactionFor } from '../reaction.ts';
import { letterHeading } from '../a-z/letter.ts';
import { compareWords, letterOf } from '../a-z/sort.ts';
import { referrerFor, type Referrer } from '../referrer.ts';

/** The page of all sources: each with the pages that rest on it. */
export interface BronnenList extends HandbookLink {
  summary: InlineText;
  description: string;
  introduction?: BlockText;
  bronnen: BronPlace[];
  /** The same, by the first letter of their titles. */
  letters: { id: string; name: string; bronnen: BronPlace[] }[];
  crumbs: HandbookLink[];
  reaction: string;
  referrer: Referrer;
}

/** A source, and the pages that rest on it. */
interface BronPlace {
  id: string;
  bron: Parsed<Bron>;
  stateOn: HandbookLink[];
}

export function bronnenListFor(handbook: Handbook): BronnenList {
  const part = handbook.teksten.delen.bron;
  const link = { titel: typography(part.titel), adres: overviewOf('bron') };
  const bronnen = handbook.perSoort.bron.map(({ id, fields }) => ({
    id,
    bron: fields,
    stateOn: [...placesInHandleiding(handbook, id), ...(handbook.naar.get(`bron:${id}`) ?? []).map(linkTo)],
  }));
  return {
    ...link,
    summary: part.samenvatting,
    description: plainText(part.samenvatting, referrerFor(handbook, [])),
    ...(part.inleiding && { introduction: part.inleiding }),
    bronnen,
    letters: perLetter(bronnen),
    crumbs: [{ titel: nl.start, adres: '/' }],
    reaction: reactionFor(handbook, link),
    referrer: referrerFor(handbook, []),
  };
}

function perLetter(bronnen: readonly BronPlace[]): BronnenList['letters'] {
  const sorted = bronnen.toSorted((a, b) => compareWords(a.bron.titel, b.bron.titel));
  return [...Map.groupBy(sorted, ({ bron }) => letterOf(bron.titel))].map(([letter, bronnen]) => ({
    ...letterHeading(letter),
    bronnen,
  }));
}

/** The home page and the overviews rest on sources too. */
function placesInHandleiding(handbook: Handbook, id: string): HandbookLink[] {
  const rust = (begin: string[]) => bronnenInTexts(handbook, begin).some((bron) => bron.id === id);
  const parts = Object.entries(handbook.handleiding.delen) as [
    keyof Handbook['handleiding']['delen'],
    { titel: string },
  ][];
  return [
    ...(rust(['start']) ? [{ titel: nl.start, adres: '/' }] : []),
    ...parts
      .filter(([soort]) => rust(['delen', soort]))
      .map(([soort, { titel: title }]) => ({ titel: typography(title), adres: overviewOf(soort) })),
  ];
}
