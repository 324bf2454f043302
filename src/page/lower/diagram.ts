import type { InlineText } from '../../document/tree.ts';
import type { Diagram } from '../diagram.ts';
import { drawDiagram } from '../../drawing/diagram/index.ts';
import { nl } from '../../text/nl.ts';
import { cell, link, makeParagraph, table, text } from '../make.ts';
import type { BlockOf, PageInline, PlainBlock } from '../plain/plain.ts';

type LowerInline = (text: InlineText) => PageInline[];

/** A drawing from data, with the same in words. */
export function lowerDiagram(diagram: Diagram, inline: LowerInline): BlockOf<'drawing'> {
  const { id, title, description } = diagram;
  const { width, height, shapes } = drawDiagram(diagram);
  return {
    type: 'drawing',
    id,
    title,
    description,
    width,
    height,
    shapes,
    ...(id === 'netwerkmodel' && { open: true }),
    blocks: [...explanation(diagram), tableOf(diagram, inline)],
  };
}

/** What the drawing of the steps says in words: how long until the network first meets, and that all is estimated. */
function explanation(diagram: Diagram): PlainBlock[] {
  if (diagram.id !== 'stappen') return [];
  const { firstMeeting: first } = diagram;
  const sentences = [
    nl.diagram.legenda,
    first && nl.diagram.eersteBijeenkomst(nl.diagram.spanne(first.snelst, first.traagst)),
    nl.diagram.schatting,
  ];
  return [makeParagraph(text(sentences.filter(Boolean).join(' ')))];
}

function tableOf(diagram: Diagram, inline: LowerInline): PlainBlock {
  const { diagram: word } = nl;
  const head = (...names: string[]) => names.map((name) => cell(text(name)));
  if (diagram.id === 'netwerkmodel')
    return table(
      diagram.title,
      head(word.lijn, word.tussen, word.wat),
      diagram.strokes.map(({ nummer: number, of, to, bothSides, what }) => [
        cell(text(String(number))),
        cell(text(bothSides ? word.enTerug(of, to) : word.naar(of, to))),
        cell(...inline(what)),
      ]),
    );
  if (diagram.id === 'tijdlijn')
    return table(
      diagram.title,
      head(word.jaar, word.gebeurde),
      diagram.years.map(({ jaar: year, wat: what }) => [cell(text(year)), cell(...inline(what))]),
    );
  return table(
    diagram.title,
    head(word.stap, word.begint, word.klaar),
    diagram.stappen.map(({ nummer: number, title, address, begin, einde: end, ongoing }) => [
      cell(link(address, `${number}. ${title}`)),
      cell(text(word.spanne(begin.snelst, begin.traagst))),
      cell(
        text(
          [end && word.spanne(end.snelst, end.traagst), ongoing && word.gaatDoor].filter(Boolean).join(', '),
        ),
      ),
    ]),
  );
}
