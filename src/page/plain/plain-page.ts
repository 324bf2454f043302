import type { Handbook } from '../../handbook/handbook.ts';
import { nl } from '../../text/nl.ts';
import { lower } from '../block.ts';
import { bullets, definitions, heading, linkRow, makeParagraph, small, text } from '../make.ts';
import { pageFor, type EntryWithPage } from '../page-for.ts';
import type { End, Page } from '../page.ts';
import type { PlainBlock, PlainPage } from './plain.ts';

/** The page of an entry as every download writes it. */
export const plainPageFor = (handbook: Handbook, entry: EntryWithPage): PlainPage =>
  plainPage(pageFor(handbook, entry));

/** A page in plain blocks: all that the site says, in the same order. */
export function plainPage(page: Page): PlainPage {
  const { id, address, kind, family, notes, sources } = page;
  const { title, label, facts, number, summary } = page.head;
  return {
    id,
    address,
    kind,
    family,
    title,
    ...(label && { label }),
    facts,
    ...(number !== undefined && { number }),
    summary,
    blocks: [
      ...cautionOf(page),
      ...page.sections.flatMap((section): PlainBlock[] => [
        ...(section.id === undefined
          ? []
          : [{ type: 'heading' as const, depth: 2, id: section.id, children: section.title }]),
        ...section.blocks.flatMap(lower),
      ]),
      // Where notes and sources stand, and whether below a heading, each download decides for itself.
      ...boxesAt(page, 'voetnoten'),
    ],
    notes,
    sources,
    tail: [...tailOf(page), ...boxesAt(page, 'bronnen')],
  };
}

/** What the page warns of, as its first box. */
export const cautionOf = ({ head: { caution } }: Page): PlainBlock[] =>
  caution
    ? [
        {
          type: 'box',
          kind: 'Voorbehoud',
          title: [text(nl.reservation)],
          blocks: [makeParagraph(...caution)],
        },
      ]
    : [];

const boxesAt = ({ atEnds = {} }: Page, end: End): PlainBlock[] => {
  const { before = [], after = [] } = atEnds[end] ?? {};
  return [...before, ...after];
};

function tailOf({ foot: { related, checked, changes }, atEnds = {} }: Page): PlainBlock[] {
  const under = (end: 'hoort-bij' | 'wijzigingen', title: string, blocks: PlainBlock[]): PlainBlock[] => [
    ...(atEnds[end]?.before ?? []),
    heading(end, title),
    ...(atEnds[end]?.after ?? []),
    ...blocks,
  ];
  return [
    ...(related.length > 0
      ? under(
          'hoort-bij',
          nl.belongsAt,
          definitions(related.map(({ title, links }) => ({ term: title, value: linkRow(links) }))),
        )
      : []),
    ...(checked ? [makeParagraph(small(`${nl.checked} ${checked}.`))] : []),
    ...(changes.length > 0
      ? under(
          'wijzigingen',
          nl.changed,
          bullets(changes.map(({ datum: date, wat: what }) => [text(`${date}: ${what}`)])),
        )
      : []),
  ];
}
