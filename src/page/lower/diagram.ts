import type { ZinTekst } from '../../document/tree.ts';
import type { Diagram } from '../../model/diagram.ts';
import { teken } from '../../outputs/shared/diagram/index.ts';
import { nl } from '../../text/nl.ts';
import { cell, link, paragraph, table, text } from '../make.ts';
import type { BlockOf, Inline, PlainBlock } from '../plain.ts';

type LowerInline = (tekst: ZinTekst) => Inline[];

/** A drawing from data, with the same in words. */
export function lowerDiagram(diagram: Diagram, inline: LowerInline): BlockOf<'drawing'> {
  const { id, titel, beschrijving } = diagram;
  const { breedte, hoogte, vormen } = teken(diagram);
  return {
    type: 'drawing',
    id,
    title: titel,
    description: beschrijving,
    width: breedte,
    height: hoogte,
    shapes: vormen,
    ...(id === 'netwerkmodel' && { open: true }),
    blocks: [...explanation(diagram), tableOf(diagram, inline)],
  };
}

/** What the drawing of the steps says in words: how long until the network first meets, and that all is estimated. */
function explanation(diagram: Diagram): PlainBlock[] {
  if (diagram.id !== 'stappen') return [];
  const { eersteBijeenkomst: first } = diagram;
  const sentences = [
    nl.diagram.legenda,
    first && nl.diagram.eersteBijeenkomst(nl.diagram.spanne(first.snelst, first.traagst)),
    nl.diagram.schatting,
  ];
  return [paragraph(text(sentences.filter(Boolean).join(' ')))];
}

function tableOf(diagram: Diagram, inline: LowerInline): PlainBlock {
  const { diagram: word } = nl;
  const head = (...names: string[]) => names.map((name) => cell(text(name)));
  if (diagram.id === 'netwerkmodel')
    return table(
      diagram.titel,
      head(word.lijn, word.tussen, word.wat),
      diagram.lijnen.map(({ nummer, van, naar, beideKanten, wat }) => [
        cell(text(String(nummer))),
        cell(text(beideKanten ? word.enTerug(van, naar) : word.naar(van, naar))),
        cell(...inline(wat)),
      ]),
    );
  if (diagram.id === 'tijdlijn')
    return table(
      diagram.titel,
      head(word.jaar, word.gebeurde),
      diagram.jaren.map(({ jaar, wat }) => [cell(text(jaar)), cell(...inline(wat))]),
    );
  return table(
    diagram.titel,
    head(word.stap, word.begint, word.klaar),
    diagram.stappen.map(({ nummer, titel, adres, begin, einde, doorlopend }) => [
      cell(link(adres, `${nummer}. ${titel}`)),
      cell(text(word.spanne(begin.snelst, begin.traagst))),
      cell(
        text(
          [einde && word.spanne(einde.snelst, einde.traagst), doorlopend && word.gaatDoor]
            .filter(Boolean)
            .join(', '),
        ),
      ),
    ]),
  );
}
