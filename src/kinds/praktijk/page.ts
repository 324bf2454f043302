import type { Entry } from '../../model/entry.ts';
import type { Handboek } from '../../model/handboek.ts';
import type { PanelBlock } from '../../page/blocks/panel.ts';
import type { Lowering } from '../../page/lower/lowering.ts';
import { bullets, cell, definitions, linkRow, paragraph, strong, table, text } from '../../page/make.ts';
import { loweringFor, makePage } from '../../page/make-page.ts';
import type { Page } from '../../page/page.ts';
import type { PlainBlock } from '../../page/plain.ts';
import { fieldSection, untitled, written } from '../../page/sections.ts';
import { nl } from '../../text/nl.ts';
import { opsomming } from '../../text/opsomming.ts';
import { factsOf } from './facts.ts';

const { praktijk: word } = nl;
/** Levels of evidence, from the least to the most. */
const LEVELS = Object.keys(word.niveau);

/** A good practice: facts first, then what it is, what it brought, and what it doesn't show. */
export function praktijkPage(handboek: Handboek, entry: Entry<'praktijk'>): Page {
  const lowering = loweringFor(handboek, entry);
  const { inline } = lowering;
  const { gemeenten, wat, wie, hoe, opbrengst, beperkingen, onderbouwing } = entry.fields;
  const facts = factsOf(handboek, entry);
  return makePage(handboek, entry, lowering, {
    head: { filters: gemeenten.map((gemeente) => `gemeente:${gemeente}`) },
    sections: [
      ...untitled([factPanel(entry, facts, lowering)]),
      ...fieldSection('wat-wie-hoe', [
        { type: 'whatWhoHow', wat: inline(wat), wie: inline(wie), hoe: hoe.map(inline) },
      ]),
      ...fieldSection('opbrengst', bullets(opbrengst.map(inline))),
      ...fieldSection('cijfers', figures(entry, lowering)),
      ...fieldSection('beperkingen', [
        { type: 'panel', tone: 'caution', blocks: bullets(beperkingen.map(inline)) },
      ]),
      ...fieldSection('onderbouwing', [
        paragraph(strong(facts.onderbouwing), text(': '), ...inline(onderbouwing.toelichting)),
      ]),
      ...written(entry.body, lowering),
    ],
  });
}

function factPanel(
  { data, fields: { gemeenten, jaren, status } }: Entry<'praktijk'>,
  facts: ReturnType<typeof factsOf>,
  { inline }: Lowering,
): PanelBlock {
  return {
    type: 'panel',
    tone: 'first',
    blocks: [
      ...definitions([
        { term: word.gemeenten, value: opsomming(gemeenten) },
        { term: word.jaren, value: [text(`${facts.jaren}. `), ...inline(jaren.toelichting)] },
        { term: word.aanpak, value: facts.aanpak },
        {
          term: word.doelgroep,
          value: opsomming(facts.doelgroepen.map(({ naam }, i) => (i === 0 ? naam : uncapital(naam)))),
        },
        {
          term: word.status,
          value: [text(`${facts.status} (${word.op} ${facts.statusDatum}). `), ...inline(status.toelichting)],
        },
      ]),
      {
        type: 'evidence',
        term: word.onderbouwing,
        level: facts.onderbouwing,
        step: LEVELS.indexOf(data.onderbouwing.niveau) + 1,
        steps: LEVELS.length,
      },
      ...definitions([
        {
          term: word.themas,
          value: linkRow(facts.themas.map(({ naam, adres }) => ({ titel: naam, adres }))),
        },
      ]),
    ],
  };
}

/** In a row only the first begins with a capital. */
const uncapital = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** What was counted, with its source; nothing without numbers. */
function figures({ fields: { cijfers } }: Entry<'praktijk'>, { inline, sources }: Lowering): PlainBlock[] {
  if (cijfers.length === 0) return [];
  return [
    table(
      nl.secties.cijfers,
      [word.geteld, word.aantal, word.jaar, word.toelichting].map((name) => cell(text(name))),
      cijfers.map(({ wat, waarde, jaar, bron, toelichting }) => [
        cell(text(wat)),
        // Against a number, the raised number of a source would read as a part of it.
        cell(text(`${waarde} `), ...sources(bron)),
        cell(text(jaar)),
        cell(...(toelichting ? inline(toelichting) : [])),
      ]),
    ),
  ];
}
