import { certain } from '../../document/certain.ts';
import { CARD_ROOM } from '../../page/card-sheet.ts';
import { anchorIn } from '../../page/links.ts';
import { cardSetOf, type CardSet, type PaperPart } from '../../page/plain/paper-parts.ts';
import type { BlockOf } from '../../page/plain/plain.ts';
import { wordsOf } from '../../page/plain/words.ts';
import { cardSizes, cardStyle, masterOf, shapeOf, widthOf } from '../office/paper.ts';
import { odtBlocks } from './block.ts';
import { odtBookmark, words } from './element.ts';
import { odtInlines } from './inline.ts';
import { headingLine, odtParagraph } from './paragraph.ts';
import type { Spot } from './pass.ts';
import { odtCardTable } from './table.ts';

/**
 * Parts of paper, one after the other: pages of another name begin where the paper lies otherwise, or goes to others.
 * @param on the name of the pages that the text stands on before them
 */
export function paperText(
  parts: readonly PaperPart[],
  spot: Spot,
  on = 'Standard',
): { text: string; on: string } {
  let now = on;
  const text = parts.map((part) => {
    const shape = shapeOf(part);
    const master = masterOf(shape, part.audience);
    if (master !== now || shape.id !== 'gewoon') spot.pass.master = master;
    if (master !== now) spot.pass.newPageNumber = false;
    now = master;
    const here = { ...spot, width: widthOf(shape) };
    const written =
      shape.id === 'gewoon' ? odtBlocks(part.blocks, { ...here, ends: true }) : sheet(part, here);
    return written;
  });
  return { text: text.join(''), on: now };
}

function sheet({ sheet: own, heading }: PaperPart, spot: Spot): string {
  const set = cardSetOf(certain(own));
  const text = set ? cardSheet(certain(own), set, heading, spot) : certificate(certain(own), spot);
  spot.pass.newPageNumber = false;
  return text;
}

function cardSheet(
  own: BlockOf<'sheet'>,
  { paper, above, cards, below }: CardSet,
  heading: BlockOf<'heading'> | undefined,
  spot: Spot,
): string {
  const { width, edge } = cardSizes(paper);
  const { text, title } = cardStyle(paper);
  const inside: Spot = { ...spot, style: text, width: width - 2 * edge };
  const head = odtBlocks([...(heading ? [heading] : []), { ...own, continuous: true, blocks: above }], spot);
  const cells = cards.map(
    (card) =>
      (card.title ? odtParagraph({ ...inside, style: title }, words(card.title)) : '') +
      odtBlocks(card.blocks, inside),
  );
  return (
    head +
    odtCardTable(
      cells,
      { columns: cardSizes(paper).columns, ...CARD_ROOM[paper.perSheet], cut: paper.perSheet > 1 },
      spot,
      wordsOf(own.title ?? []),
    ) +
    odtBlocks(below, spot)
  );
}

function certificate({ id, title = [], depth, blocks }: BlockOf<'sheet'>, spot: Spot): string {
  const place: Spot = { ...spot, style: 'Certificaat', alignment: 'center' };
  return (
    headingLine(
      { ...place, style: 'Certificaatkop' },
      depth ?? 3,
      odtBookmark(anchorIn(spot.piece, id), odtInlines(title, place)),
    ) + odtBlocks(blocks, place)
  );
}
