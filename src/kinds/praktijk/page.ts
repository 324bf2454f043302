import type { Entry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { PanelBlock } from '../../page/blocks/panel.ts';
import type { Lowering } from '../../page/lower/lowering.ts';
import {
  bullets,
  cell,
  definitions,
  link,
  linkRow,
  makeParagraph,
  strong,
  table,
  text,
} from '../../page/make.ts';
import { loweringFor, makePage } from '../../page/make-page.ts';
import type { Page } from '../../page/page.ts';
import type { PlainBlock } from '../../page/plain/plain.ts';
import { fieldSection, untitled, written } from '../../page/sections.ts';
import { nl } from '../../text/nl.ts';
import { capitalise } from '../../text/format/capitalise.ts';
import { dateText } from '../../text/format/date.ts';
import { enumeration } from '../../text/format/enumeration.ts';
import { factsOf } from './facts.ts';

const { praktijk: word } = nl;
/** Levels of evidence, from the least to the most. */
const LEVELS = Object.keys(word.level);

/** A good practice: facts first, then what it is, what it brought, and what it doesn't show. */
export function praktijkPage(handbook: Handbook, entry: Entry<'praktijk'>): Page {
  const lowering = loweringFor(handbook, entry);
  const { inline } = lowering;
  const {
    gemeenten,
    wat: what,
    wie: who,
    hoe: how,
    opbrengst: outcome,
    beperkingen: limitations,
    onderbouwing: grounds,
  } = entry.fields;
  const facts = factsOf(handbook, entry);
  return makePage(handbook, entry, lowering, {
    head: { filters: gemeenten.map((gemeente) => `gemeente:${gemeente}`) },
    sections: [
      ...untitled([factPanel(entry, facts, lowering)]),
      ...fieldSection('wat-wie-hoe', [
        { type: 'whatWhoHow', what: inline(what), who: inline(who), how: how.map(inline) },
      ]),
      ...fieldSection('opbrengst', bullets(outcome.map(inline))),
      ...fieldSection('cijfers', figures(entry, lowering)),
      ...fieldSection('beperkingen', [
        { type: 'panel', tone: 'caution', blocks: bullets(limitations.map(inline)) },
      ]),
      ...fieldSection('onderbouwing', [
        makeParagraph(strong(facts.grounds), text(': '), ...inline(grounds.toelichting)),
      ]),
      ...fieldSection('bellen', whoToCall(entry, lowering)),
      ...written(entry.body, lowering),
    ],
  });
}

function factPanel(
  {
    data,
    fields: { gemeenten, jaren: years, status, laatsteTeken: lastSign, opvolger: successor },
  }: Entry<'praktijk'>,
  facts: ReturnType<typeof factsOf>,
  { inline }: Lowering,
): PanelBlock {
  return {
    type: 'panel',
    tone: 'first',
    blocks: [
      ...definitions([
        { term: word.gemeenten, value: enumeration(gemeenten) },
        { term: word.years, value: [text(`${facts.years}. `), ...inline(years.toelichting)] },
        { term: word.approach, value: facts.approach },
        {
          term: word.doelgroep,
          value: enumeration(facts.doelgroepen.map(({ name }, i) => (i === 0 ? name : uncapital(name)))),
        },
        {
          term: word.status,
          value: [text(`${facts.status} (${word.on} ${facts.statusDate}). `), ...inline(status.toelichting)],
        },
      ]),
      ...definitions([
        {
          term: word.lastSign,
          value: lastSign && [text(`${capitalise(dateText(lastSign.datum))}. `), ...inline(lastSign.wat)],
        },
        { term: word.successor, value: successor && inline(successor) },
      ]),
      {
        type: 'evidence',
        term: word.grounds,
        level: facts.grounds,
        step: LEVELS.indexOf(data.onderbouwing.niveau) + 1,
        steps: LEVELS.length,
      },
      ...definitions([
        {
          term: word.themas,
          value: linkRow(facts.themas.map(({ name, address }) => ({ titel: name, adres: address }))),
        },
      ]),
    ],
  };
}

/** In a row only the first begins with a capital. */
const uncapital = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Organisations that may know more; nothing without them. */
function whoToCall({ fields: { bellen: call } }: Entry<'praktijk'>, { inline }: Lowering): PlainBlock[] {
  if (call.length === 0) return [];
  return [
    makeParagraph(text(word.callFirst)),
    ...bullets(
      call.map(({ organisatie: name, adres: address, waarover: about }) => [
        address ? link(address, name) : text(name),
        ...(about ? [text(': '), ...inline(about)] : []),
      ]),
    ),
    makeParagraph(text(word.notAsked)),
  ];
}

/** What was counted, with its source; nothing without numbers. */
function figures(
  { fields: { cijfers: digits } }: Entry<'praktijk'>,
  { inline, sources }: Lowering,
): PlainBlock[] {
  if (digits.length === 0) return [];
  return [
    table(
      nl.sections.cijfers,
      [word.counted, word.count, word.year, word.remark].map((name) => cell(text(name))),
      digits.map(({ wat: what, waarde: value, jaar: year, bron, toelichting: remark }) => [
        cell(text(what)),
        // Against a number, the raised number of a source would read as a part of it.
        cell(text(`${value} `), ...sources(bron)),
        cell(text(year)),
        cell(...(remark ? inline(remark) : [])),
      ]),
    ),
  ];
}
