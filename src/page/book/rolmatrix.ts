import type { Handbook } from '../../handbook/handbook.ts';
import { rolmatrixOf } from '../rolmatrix.ts';
import { capitalise } from '../../text/format/capitalise.ts';
import { nl } from '../../text/nl.ts';
import { makeParagraph, cell, heading, link, center, table, text } from '../make.ts';
import type { PlainBlock } from '../plain/plain.ts';

/** Who is at work in which step, as the overview of the steps shows it. */
export function rolmatrixBlocks(handbook: Handbook): PlainBlock[] {
  const matrix = rolmatrixOf(handbook);
  if (!matrix) return [];
  const { stap: word } = nl;
  return [
    heading('wie-wanneer', word.whoWhen),
    makeParagraph(text(word.whoWhenExplanation)),
    table(
      word.whoWhen,
      [cell(text(word.stap)), ...matrix.rollen.map((rol) => center(text(capitalise(rol))))],
      matrix.stappen.map(({ nummer: number, title, address, taken }) => [
        cell(link(address, `${number}. ${title}`)),
        ...taken.map((count) => center(text(count === 0 ? '–' : word.countTaken(count)))),
      ]),
      { rowHeads: true },
    ),
  ];
}
