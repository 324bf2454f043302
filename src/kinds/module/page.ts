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
import { cardPaper, cardWords } from '../../page/card-sheet.ts';
import { logoOf } from '../../page/logo.ts';
import { loweringFor, makePage } from '../../page/make-page.ts';
import type { Page } from '../../page/page.ts';
import type { BlockOf, PageInline, PlainBlock } from '../../page/plain/plain.ts';
import { fieldSection, untitled, written } from '../../page/sections.ts';
import { nl } from '../../text/nl.ts';
import { copiesBySize, DEFAULT_USE, isCardSet, type HandedOut } from './copies.ts';

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
        ...minor('afdrukken', word.toPrint, toPrint(entry, lowering)),
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
      ...fieldSection('werkbladen', sheets(handbook, entry, lowering)),
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

function sheets(handbook: Handbook, entry: Module, lowering: Lowering): PlainBlock[] {
  return sheetsOf(entry, lowering).map(({ sheet, blocks, paper }) => {
    const { id, titel: title, voor: forWhom, bronstatus: bronStatus } = sheet;
    return {
      type: 'sheet',
      id,
      title: [text(title)],
      subtitle: [
        small(
          [word.for[forWhom], statusOf(bronStatus), ...(paper?.kind === 'cards' ? [paper.use] : [])].join(
            ', ',
          ),
        ),
      ],
      ...(forWhom === 'deelnemer' && { participants: true as const }),
      ...(paper && { paper }),
      blocks: sheet.vorm === 'certificaat' ? certificate(handbook, sheet.ondertekenaars, blocks) : blocks,
    };
  });
}

/** What the trainer prints for the meeting, how often, for which part of the programme, and what is cut. */
function toPrint(entry: Module, lowering: Lowering): PlainBlock[] {
  const { werkbladen, programma: programme, groep: group } = entry.fields;
  if (werkbladen.length === 0) return [];
  const part = new Map(programme.map(({ id, titel: title }) => [id, title]));
  return [
    makeParagraph(text(word.aboutSheets)),
    table(
      word.toPrint,
      [word.toPrintWhat, word.toPrintFor, word.toPrintCopies, word.toPrintHow].map((name) =>
        cell(text(name)),
      ),
      sheetsOf(entry, lowering).map(({ sheet, cards, paper }) => {
        const { titel: title, voor: forWhom, onderdeel: component } = sheet;
        const how =
          paper?.kind === 'cards'
            ? [
                word.cards(cards),
                word.perSheet[paper.perSheet],
                paper.perSheet === 1 ? word.notCut : word.cut,
              ]
            : [];
        return [
          cell(text(title)),
          cell(text((component && part.get(component)) ?? word.for[forWhom])),
          cell(text(copiesText(sheet, cards, group))),
          cell(text(how.join(', '))),
        ];
      }),
    ),
  ];
}

const copiesText = (sheet: HandedOut, cards: number, group: { min: number; max: number }): string => {
  if (sheet.uitdelen?.per === 'gast') return word.onePerGuest;
  // Of a sheet for everybody one knows how many, without a number for each size of the group.
  if (sheet.uitdelen?.per === 'persoon' && cards === 0 && sheet.exemplaren === undefined)
    return word.perParticipant(sheet.uitdelen.aantal ?? 1);
  const runs = copiesBySize(sheet, cards, group);
  const [only] = runs;
  return only && runs.length === 1
    ? word.times(only.copies)
    : runs.map(({ copies, min, max }) => word.timesFor(copies, min, max)).join(', ');
};

/** The sheets of a meeting as they come on paper. */
function sheetsOf({ fields: { werkbladen } }: Module, { blocks }: Lowering) {
  return werkbladen.map((sheet) => {
    const written = blocks(sheet.tekst);
    const cards = written.filter((block) => block.type === 'card');
    const paper: BlockOf<'sheet'>['paper'] =
      sheet.vorm === 'certificaat'
        ? { kind: 'certificate' }
        : isCardSet(sheet.vorm) && cards.length > 0
          ? cardPaper(sheet.gebruik ?? DEFAULT_USE, cards.map(cardWords))
          : undefined;
    return { sheet, blocks: written, cards: cards.length, paper };
  });
}

/** What one gets at the end: whose it is and of whom, what it says, and who signed. */
function certificate(
  handbook: Handbook,
  signers: readonly string[],
  blocks: readonly PlainBlock[],
): PlainBlock[] {
  const { gemeente, organisatie } = handbook.editie;
  const whose = [organisatie, gemeente && word.gemeente(gemeente)].filter((name) => name !== undefined);
  const signing = [word.placeAndDay, ...signers];
  return [
    ...logoOf(handbook),
    whose.length > 0
      ? makeParagraph(text(whose.join(', ')))
      : makeParagraph(strong(`${word.issuer}: `), toFill('uitreiker', word.issuerField)),
    makeParagraph(strong(`${word.name}: `), toFill('naam', word.nameOfParticipant)),
    ...blocks,
    table(
      word.signatures,
      signing.map((label) => cell(text(label))),
      // Empty, and high enough for a name.
      [signing.map(() => cell({ type: 'break' }, { type: 'break' }))],
    ),
  ];
}

const toFill = (id: string, label: string): PageInline => ({
  type: 'field',
  field: { id, label, invoer: 'tekst', opties: [], verplicht: true },
});

/** Adds to each part the minute at which it begins, counted from 0. */
function withBegin<T extends { minuten: number }>(parts: readonly T[]): (T & { from: number })[] {
  let from = 0;
  return parts.map((part) => {
    const begun = { ...part, from };
    from += part.minuten;
    return begun;
  });
}
