import type { Entry } from '../../model/entry.ts';
import { adresVan } from '../../model/adres.ts';
import type { Handboek } from '../../model/handboek.ts';
import { naamVan } from '../../model/taxonomie.ts';
import type { Block } from '../../page/block.ts';
import type { Lowering } from '../../page/lower/lowering.ts';
import {
  bullets,
  cell,
  definitions,
  minor,
  paragraph,
  right,
  small,
  strong,
  table,
  text,
} from '../../page/make.ts';
import { loweringFor, makePage } from '../../page/make-page.ts';
import type { Page } from '../../page/page.ts';
import type { PlainBlock } from '../../page/plain.ts';
import { fieldSection, untitled, written } from '../../page/sections.ts';
import { nl } from '../../text/nl.ts';

const { module: word } = nl;
type Module = Entry<'module'>;

/** A meeting of the leerlijn: in short, what one learns, how it goes, and what one hands out. */
export function modulePage(handboek: Handboek, entry: Module): Page {
  const lowering = loweringFor(handboek, entry);
  const { inline, blocks } = lowering;
  const { fields } = entry;
  const { duur, groep } = fields;
  return makePage(handboek, entry, lowering, {
    head: {
      facts: [word.minuten(duur.minuten), word.deelnemers(groep.min, groep.max)],
      printsItself: true,
    },
    sections: [
      ...untitled([
        {
          type: 'box',
          kind: 'Leervraag',
          title: [text(word.leervraag)],
          blocks: [paragraph(text(word.leervraagUitleg))],
        },
      ]),
      ...fieldSection('overzicht', overview(handboek, entry, lowering)),
      ...fieldSection('leerdoelen', bullets(fields.leerdoelen.map(inline))),
      ...fieldSection('leervragen', bullets(fields.leervragen.map(inline))),
      ...written(entry.body, lowering),
      ...fieldSection('voorbereiding', [
        ...minor('materialen', word.materialen, bullets(fields.materialen.map(inline))),
        ...minor('vooraf', word.vooraf, bullets(fields.voorbereiding.map(inline))),
      ]),
      ...fieldSection('programma', [programme(handboek, entry, lowering)]),
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
      ...fieldSection('bronstatus', [paragraph(...inline(fields.bronstatus))]),
    ],
  });
}

function overview(handboek: Handboek, entry: Module, { inline }: Lowering): Block[] {
  const { duur, groep, afspraak, programma } = entry.fields;
  return [
    ...definitions([
      {
        term: word.duur,
        value: `${word.minuten(duur.minuten)}${duur.eigenSchatting ? ` (${nl.eigenSchatting})` : ''}`,
      },
      { term: word.groep, value: word.deelnemers(groep.min, groep.max) },
      { term: word.afspraak, value: afspraak && inline(afspraak) },
    ]),
    {
      type: 'timetable',
      address: adresVan(entry),
      programma: withBegin(programma).map(({ id, titel, vanaf, minuten, werkvorm }) => ({
        id,
        titel,
        vanaf,
        minuten,
        ...werkvormOf(handboek, titel, werkvorm),
      })),
    },
  ];
}

/** How one works in a part; a part that is called so does not say it twice. */
function werkvormOf(handboek: Handboek, titel: string, id: string): { werkvorm?: string } {
  const werkvorm = naamVan(handboek, 'werkvormen', id);
  return werkvorm === titel ? {} : { werkvorm };
}

const programme = (handboek: Handboek, entry: Module, { blocks, sources }: Lowering): Block => ({
  type: 'programme',
  parts: withBegin(entry.fields.programma).map(
    ({ id, titel, minuten, vanaf, werkvorm, uitleg, bronstatus, bronnen }) => ({
      id,
      titel,
      minuten,
      vanaf,
      aard: [werkvormOf(handboek, titel, werkvorm).werkvorm, statusOf(bronstatus)].filter(Boolean).join(', '),
      sources: sources(bronnen.join(' ')),
      blocks: blocks(uitleg),
    }),
  ),
});

const statusOf = (bronstatus: string): string => (bronstatus === 'voorstel' ? nl.eigenVoorstel : nl.uitBron);

function shortVariant({ fields: { korteVariant, programma } }: Module, { inline }: Lowering): PlainBlock[] {
  const title = new Map(programma.map(({ id, titel }) => [id, titel]));
  return [
    paragraph(...inline(korteVariant.uitleg)),
    table(
      nl.secties['korte-variant'],
      [right(text(word.vanaf)), cell(text(word.onderdeel)), right(text(word.minutenKop))],
      [
        ...withBegin(korteVariant.programma).map(({ onderdeel, vanaf, minuten, uitleg }) => [
          right(text(String(vanaf))),
          {
            blocks: [
              paragraph(text(title.get(onderdeel) ?? onderdeel)),
              ...(uitleg ? [paragraph(...inline(uitleg))] : []),
            ],
          },
          right(text(String(minuten))),
        ]),
        [cell(), cell(strong(word.totaal)), right(strong(String(korteVariant.minuten)))],
      ],
    ),
  ];
}

const sheets = ({ fields: { werkbladen } }: Module, { blocks }: Lowering): PlainBlock[] =>
  werkbladen.map(({ id, titel, voor, tekst, bronstatus }) => ({
    type: 'sheet',
    id,
    title: [text(titel)],
    subtitle: [small(`${word.voor[voor]}, ${statusOf(bronstatus)}`)],
    ...(voor === 'deelnemer' && { participants: true as const }),
    blocks: blocks(tekst),
  }));

/** Adds to each part the minute at which it begins, counted from 0. */
function withBegin<T extends { minuten: number }>(parts: readonly T[]): (T & { vanaf: number })[] {
  let vanaf = 0;
  return parts.map((part) => {
    const begun = { ...part, vanaf };
    vanaf += part.minuten;
    return begun;
  });
}
