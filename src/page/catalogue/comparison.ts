import type { Family } from '../../kinds/kind.ts';
import { kinds } from '../../kinds/index.ts';
import type { InlineText } from '../../document/tree.ts';
import { typography } from '../../document/language/typography.ts';
import { dateText } from '../../text/format/date.ts';
import { enumeration } from '../../text/format/enumeration.ts';
import { compare } from '../../text/pages/compare.ts';
import { nl } from '../../text/nl.ts';
import { overviewOf } from '../../handbook/address.ts';
import { bronnenOf, number, type BronReference } from '../../handbook/bronnen/bronnen.ts';
import type { Entry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { linkTo, type HandbookLink } from '../../handbook/link.ts';
import { factsOf, type PraktijkFacts } from '../../kinds/praktijk/facts.ts';
import { capitalise } from '../../text/format/capitalise.ts';
import { referrerFor, type Referrer } from '../referrer.ts';
import { AT_LEAST } from './comparison-choice.ts';

/** What one praktijk says on one point, in any of these forms. */
export interface ComparisonCell {
  short?: string;
  inline?: InlineText;
  punten?: InlineText[];
  digits?: {
    wat: string;
    waarde: string;
    jaar: string;
    bron: string;
    toelichting?: InlineText | undefined;
  }[];
  links?: { titel: string; adres?: string }[];
}
export interface ComparisonRow {
  id: string;
  name: string;
  /** One per praktijk, in the same order as the columns. */
  cells: ComparisonCell[];
}

/** All praktijken side by side on the same points; a script leaves those that somebody chose. */
export interface Comparison extends HandbookLink {
  family: Family;
  summary: string;
  crumbs: HandbookLink[];
  columns: (HandbookLink & { id: string })[];
  rows: ComparisonRow[];
  bronnen: BronReference[];
  all: string;
  referrer: Referrer;
}

/** Where praktijken are put side by side. One praktijk cannot be compared, so then there is no such page. */
export const compareAddress = ({ perSoort }: Handbook): string | undefined =>
  perSoort.praktijk.length >= AT_LEAST ? `${overviewOf('praktijk')}vergelijken/` : undefined;

const { row: names } = compare;

/** A praktijk with its choices in words and its sources. */
interface Column {
  fields: Entry<'praktijk'>['fields'];
  facts: PraktijkFacts;
  bronnen: BronReference[];
}

const points: Record<keyof typeof names, (column: Column) => ComparisonCell> = {
  gemeente: ({ fields }) => ({ short: enumeration(fields.gemeenten) }),
  jaren: ({ facts, fields }) => ({ short: capitalise(facts.years), inline: fields.jaren.toelichting }),
  aanpak: ({ facts }) => ({ short: facts.approach }),
  doelgroep: ({ facts }) => ({ links: nameList(facts.doelgroepen) }),
  themas: ({ facts }) => ({ links: nameList(facts.themas) }),
  status: ({ facts, fields }) => ({
    short: compare.statusOn(capitalise(facts.status), facts.statusDate),
    inline: fields.status.toelichting,
  }),
  laatsteTeken: ({ fields: { laatsteTeken: lastSign } }) =>
    lastSign
      ? { short: capitalise(dateText(lastSign.datum)), inline: lastSign.wat }
      : { short: compare.notFound },
  opvolger: ({ fields: { opvolger: successor } }) =>
    successor ? { inline: successor } : { short: compare.notFound },
  bellen: ({ fields: { bellen: call } }) =>
    call.length === 0
      ? { short: compare.notFound }
      : {
          links: call.map(({ organisatie: name, adres: address }) => ({
            titel: name,
            ...(address && { adres: address }),
          })),
        },
  wat: ({ fields }) => ({ inline: fields.wat }),
  wie: ({ fields }) => ({ inline: fields.wie }),
  hoe: ({ fields }) => ({ punten: fields.hoe }),
  opbrengst: ({ fields }) => ({ punten: fields.opbrengst }),
  cijfers: ({ fields: { cijfers: digits } }) =>
    digits.length === 0 ? { short: compare.noDigits } : { digits },
  beperkingen: ({ fields }) => ({ punten: fields.beperkingen }),
  onderbouwing: ({ facts, fields }) => ({
    short: capitalise(facts.grounds),
    inline: fields.onderbouwing.toelichting,
  }),
  bronnen: ({ bronnen }) => ({
    links: bronnen.map(({ id, bron }) => ({ titel: bron.titel, adres: `${overviewOf('bron')}#${id}` })),
  }),
};

const nameList = (values: { name: string; address?: string }[]) =>
  values.map(({ name, address }) => ({ titel: name, ...(address && { adres: address }) }));

export function comparisonFor(handbook: Handbook): Comparison {
  const praktijken: Entry<'praktijk'>[] = handbook.perSoort.praktijk;
  const columns = praktijken.map((entry): Column => ({
    fields: entry.fields,
    facts: factsOf(handbook, entry),
    bronnen: bronnenOf(handbook, entry),
  }));
  // One list of sources for the whole page, so that a number means one source.
  const bronnen = number(
    handbook,
    columns.flatMap((column) => column.bronnen.map(({ id }) => id)),
  );
  return {
    titel: compare.title,
    adres: `${overviewOf('praktijk')}vergelijken/`,
    family: kinds.praktijk.family,
    summary: compare.summary,
    crumbs: [
      { titel: nl.start, adres: '/' },
      { titel: typography(handbook.handleiding.delen.praktijk.titel), adres: overviewOf('praktijk') },
    ],
    columns: praktijken.map((entry) => ({ id: entry.id, ...linkTo(entry) })),
    rows: Object.entries(points).map(([id, cell]) => ({
      id,
      name: names[id as keyof typeof names],
      cells: columns.map(cell),
    })),
    bronnen,
    all: compare.all(praktijken.length),
    referrer: referrerFor(handbook, bronnen),
  };
}
