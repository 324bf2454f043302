import type { Entry } from '../../handbook/entry.ts';
import { addressOf } from '../../handbook/address.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { nameOf } from '../../handbook/taxonomie.ts';
import type { PageBlock } from '../../page/block.ts';
import type { Lowering } from '../../page/lower/lowering.ts';
import {
  bullets,
  cell,
  definitions,
  minor,
  makeParagraph,
  right,
  small,
  strong,
  table,
  text,
} from '../../page/make.ts';
import { loweringFor, makePage } from '../../page/make-page.ts';
import type { Page } from '../../page/page.ts';
import type { PlainBlock } from '../../page/plain/plain.ts';
import { fieldSection, untitled, written } from '../../page/sections.ts';
import { nl } from '../../text/nl.ts';

const { module: word } = nl;
type Module = Entry<'module'>;

/** A meeting of the leerlijn: in short, what one learns, how it goes, and what one hands out. */
export function modulePage(handbook: Handbook, entry: Module): Page {
  const lowering = loweringFor(handbook, entry);
  const { inline, blocks } = lowering;
  const { fields } = entry;
  const { duur: duration, groep: group } = fields;
  return makePage(handbook, entry, lowering, {
    head: {
      facts: [word.minutes(duration.minuten), word.participants(group.min, group.max)],
      printsItself: true,
    },
    sections: [
      ...untitled([
        {
          type: 'box',
          kind: 'Leervraag',
          title: [text(word.leervraag)],
          blocks: [makeParagraph(text(word.leervraagExplanation))],
        },
      ]),
      ...fieldSection('overzicht', overview(handbook, entry, lowering)),
      ...fieldSection('leerdoelen', bullets(fields.leerdoelen.map(inline))),
      ...fieldSection('leervragen', bullets(fields.leervragen.map(inline))),
      ...written(entry.body, lowering),
      ...fieldSection('voorbereiding', [
        ...minor('materialen', word.materials, bullets(fields.materialen.map(inline))),
        ...minor('vooraf', word.beforehand, bullets(fields.voorbereiding.map(inline))),
      ]),
      ...fieldSection('programma', [programme(handbook, entry, lowering)]),
      ...fieldSection('korte-variant', shortVariant(entry, lowering)),
      ...fieldSection('als-het-zwaar-wordt', [
        {
          type: 'box',
          kind: 'LetOp',
          title: [text(nl.tags.LetOp)],
          blocks: blocks(fields.alsHetZwaarWordt),
        },
      ]),
      ...fieldSection('werkbladen', sheets(entry, lowering)),
      ...fieldSection('handout', [
        { type: 'sheet', id: 'druk-deelnemers', participants: true, blocks: blocks(fields.handout) },
      ]),
      ...fieldSection('bronstatus', [makeParagraph(...inline(fields.bronstatus))]),
    ],
  });
}

function overview(handbook: Handbook, entry: Module, { inline }: Lowering): PageBlock[] {
  const { duur: duration, groep: group, afspraak: appointment, programma: programme } = entry.fields;
  return [
    ...definitions([
      {
        term: word.duration,
        value: `${word.minutes(duration.minuten)}${duration.eigenSchatting ? ` (${nl.ownSchatting})` : ''}`,
      },
      { term: word.group, value: word.participants(group.min, group.max) },
      { term: word.appointment, value: appointment && inline(appointment) },
    ]),
    {
      type: 'timetable',
      address: addressOf(entry),
      programme: withBegin(programme).map(
        ({ id, titel: title, from, minuten: minutes, werkvorm: activity }) => ({
          id,
          title,
          from,
          minutes,
          ...activityOf(handbook, title, activity),
        }),
      ),
    },
  ];
}

/** How one works in a part; a part that is called so does not say it twice. */
function activityOf(handbook: Handbook, title: string, id: string): { activity?: string } {
  const activity = nameOf(handbook, 'werkvormen', id);
  return activity === title ? {} : { activity };
}

const programme = (handbook: Handbook, entry: Module, { blocks, sources }: Lowering): PageBlock => ({
  type: 'programme',
  parts: withBegin(entry.fields.programma).map(
    ({
      id,
      titel: title,
      minuten: minutes,
      from,
      werkvorm: activity,
      uitleg: explanation,
      bronstatus: bronStatus,
      bronnen,
    }) => ({
      id,
      title,
      minutes,
      from,
      aard: [activityOf(handbook, title, activity).activity, statusOf(bronStatus)].filter(Boolean).join(', '),
      sources: sources(bronnen.join(' ')),
      blocks: blocks(explanation),
    }),
  ),
});

const statusOf = (bronStatus: string): string => (bronStatus === 'voorstel' ? nl.ownProposal : nl.fromBron);

function shortVariant(
  { fields: { korteVariant: shortForm, programma: programme } }: Module,
  { inline }: Lowering,
): PlainBlock[] {
  const title = new Map(programme.map(({ id, titel: title }) => [id, title]));
  return [
    makeParagraph(...inline(shortForm.uitleg)),
    table(
      nl.sections['korte-variant'],
      [right(text(word.from)), cell(text(word.component)), right(text(word.minutesHeading))],
      [
        ...withBegin(shortForm.programma).map(
          ({ onderdeel: component, from, minuten: minutes, uitleg: explanation }) => [
            right(text(String(from))),
            {
              blocks: [
                makeParagraph(text(title.get(component) ?? component)),
                ...(explanation ? [makeParagraph(...inline(explanation))] : []),
              ],
            },
            right(text(String(minutes))),
          ],
        ),
        [cell(), cell(strong(word.total)), right(strong(String(shortForm.minuten)))],
      ],
    ),
  ];
}

const sheets = ({ fields: { werkbladen } }: Module, { blocks }: Lowering): PlainBlock[] =>
  werkbladen.map(({ id, titel: title, voor: forWhom, tekst: wording, bronstatus: bronStatus }) => ({
    type: 'sheet',
    id,
    title: [text(title)],
    subtitle: [small(`${word.for[forWhom]}, ${statusOf(bronStatus)}`)],
    ...(forWhom === 'deelnemer' && { participants: true as const }),
    blocks: blocks(wording),
  }));

/** Adds to each part the minute at which it begins, counted from 0. */
function withBegin<T extends { minuten: number }>(parts: readonly T[]): (T & { from: number })[] {
  let from = 0;
  return parts.map((part) => {
    const begun = { ...part, from };
    from += part.minuten;
    return begun;
  });
}
