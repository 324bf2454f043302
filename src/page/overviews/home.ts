import { kinds, partSoorten, soortenBy } from '../../kinds/index.ts';
import type { Family } from '../../kinds/kind.ts';
import type { BlockText, InlineText } from '../../document/tree.ts';
import { typography } from '../../document/language/typography.ts';
import { contactenFor, type Contacten } from '../../handbook/contacten.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { overviewOf } from '../../handbook/address.ts';
import type { BronReference } from '../../handbook/bronnen/bronnen.ts';
import { cardOf, type Card, type HandbookLink, cardsTo } from '../../handbook/link.ts';
import { bronnenInTexts, overviewFor, type Overview } from './overview.ts';
import { reactionFor } from '../reaction.ts';
import { helpFor, type HelpPlace } from '../help.ts';
import { planAddress } from '../../my-plan/address.ts';
import { HELP_ADDRESS } from '../../text/pages/help.ts';
import { referrerFor, type Referrer } from '../referrer.ts';
import { certain } from '../../document/certain.ts';

/** The home page: what this is, the steps, what it brought, and the first questions. */
export interface Home {
  title: string;
  subtitle: string;
  description: string;
  introduction: BlockText;
  /** A door per kind of reader. */
  readers: (Card & { family: Family })[];
  /** What to do first, for each reader who has such a line; the last is who needs help. */
  first: { who: string; address: string; what?: InlineText }[];
  stappen: Overview['groups'];
  /** Where all steps stand. */
  stappenAddress: string;
  /** Where a visitor makes a plan of their own. */
  planAddress?: string;
  /** What it brought, where the handbook says that. */
  yield?: BlockText;
  vragen: Card[];
  parts: (HandbookLink & { summary: InlineText; count: number; family: Family })[];
  further: Card[];
  /**
   * Where others, or who needs help, can turn to; numbers of the edition itself come first. Absent where the handbook has no
   * such places.
   */
  elsewhere?: { title: string; places: { wie: string; waar: InlineText; own: HelpPlace['own'] }[] };
  bronnen: BronReference[];
  /** Who to turn to; absent in the national edition. */
  contacten?: Contacten;
  reaction: string;
  referrer: Referrer;
}

/** The doors of the readers in a row, each with a fanlight of its own. */
const DOORS: readonly Family[] = ['doen', 'weten', 'leren', 'zien'];

export function homeFor(handbook: Handbook): Home {
  const { teksten: texts, perSoort, handleiding } = handbook;
  const bronnen = bronnenInTexts(handbook, ['start']);
  const contacten = contactenFor(handbook);
  const plan = planAddress(handbook);
  const help = helpFor(handbook);
  const { opbrengst: brought, elders: places } = texts.start;
  const elsewhere = places && {
    title: help.title,
    places: places.plekken.map((place, i) => ({ ...place, own: help.places[i]?.own ?? [] })),
  };
  const readers = perSoort.pagina.filter(({ data }) => data.lezer !== undefined);
  const first = readers.flatMap((entry) => {
    const { titel: who, adres: address } = cardOf(entry);
    return entry.fields.eerst ? [{ who, address, what: entry.fields.eerst }] : [];
  });
  return {
    title: typography(handleiding.titel),
    subtitle: typography(handleiding.ondertitel),
    description: handleiding.omschrijving,
    introduction: texts.start.inleiding,
    readers: readers.map((entry, i) => ({ ...cardOf(entry), family: certain(DOORS[i % DOORS.length]) })),
    first:
      first.length > 0 && elsewhere ? [...first, { who: elsewhere.title, address: HELP_ADDRESS }] : first,
    stappen: perSoort.stap.length > 0 ? overviewFor(handbook, 'stap').groups : [],
    stappenAddress: overviewOf('stap'),
    ...(plan && { planAddress: plan }),
    ...(brought && { yield: brought }),
    vragen: perSoort.vraag.filter(({ data }) => data.uitgelicht).map((entry) => cardOf(entry)),
    parts: soortenBy(partSoorten, ({ home }) => home)
      .filter((soort) => perSoort[soort].length > 0)
      .map((soort) => ({
        titel: typography(texts.delen[soort].titel),
        adres: overviewOf(soort),
        summary: texts.delen[soort].samenvatting,
        count: perSoort[soort].length,
        family: kinds[soort].family,
      })),
    further: cardsTo(handbook, handleiding.start.verder),
    ...(elsewhere && { elsewhere }),
    bronnen,
    ...(contacten && { contacten }),
    reaction: reactionFor(handbook, { titel: handleiding.titel, adres: '/' }),
    referrer: referrerFor(handbook, bronnen),
  };
}
