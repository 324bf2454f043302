import {
  Bookmark,
  BorderStyle,
  PageBorderOffsetFrom,
  PageOrientation,
  TextRun,
  VerticalAlignSection,
  type FileChild,
} from 'docx';
import { cardSizes, cardStyle, shapeOf, widthOf, type PaperShape } from '../office/paper.ts';
import { SHEET } from '../office/sizes.ts';
import { anchorIn } from '../../page/links.ts';
import { cardSetOf, type Audience, type CardSet, type PaperPart } from '../../page/plain/paper-parts.ts';
import type { BlockOf } from '../../page/plain/plain.ts';
import { wordsOf } from '../../page/plain/words.ts';
import { blocks } from './block.ts';
import { bookmark } from './bookmark.ts';
import type { Section } from './file.ts';
import { docxInlines } from './inline.ts';
import type { DocxSpot } from './pass.ts';
import { docxParagraph } from './paragraph.ts';
import { hex } from './sizes.ts';
import { cardTable } from './table.ts';

/**
 * Parts of paper as sections: a new one begins where the paper lies otherwise, or goes to others.
 * @param before what stands on the first page above them, of a document that is not only sheets
 * @param after what stands below them
 * @param edges the head and foot of pages that go to these people
 */
export function paperSections(
  parts: readonly PaperPart[],
  spot: DocxSpot,
  {
    before = [],
    after = () => [],
    edges,
  }: { before?: FileChild[]; after?: () => FileChild[]; edges: (audience?: Audience) => Partial<Section> },
): Section[] {
  const { pass } = spot;
  const sections: (Section & { shape: string })[] = [];
  const open = (shape: PaperShape, audience?: Audience): FileChild[] => {
    const key = `${shape.id} ${audience ?? ''}`;
    const last = sections.at(-1);
    if (last?.shape === key && shape.id === 'gewoon') return last.children;
    const children: FileChild[] = [];
    pass.newPageNumber = false;
    sections.push({
      shape: key,
      ...(shape.id === 'certificaat' ? {} : edges(audience)),
      properties: propertiesOf(shape, spot),
      children,
    });
    return children;
  };
  const [first] = parts;
  if (before.length > 0) open(shapeOf({ blocks: [] }), first?.audience).push(...before);
  for (const part of parts) {
    const shape = shapeOf(part);
    const children = open(shape, part.audience);
    const here = { ...spot, width: widthOf(shape) };
    children.push(
      ...(shape.id === 'gewoon' ? blocks(part.blocks, { ...here, ends: true }) : sheet(part, here)),
    );
  }
  const closing = after();
  if (closing.length > 0) open(shapeOf({ blocks: [] }), first?.audience).push(...closing);
  return sections.map(({ shape: _, ...section }) => section);
}

function sheet({ sheet: own, heading }: PaperPart, spot: DocxSpot): FileChild[] {
  if (!own) return [];
  const set = cardSetOf(own);
  return set ? cardSheet(own, set, heading, spot) : certificate(own, spot);
}

function cardSheet(
  own: BlockOf<'sheet'>,
  { paper, above, cards, below }: CardSet,
  heading: BlockOf<'heading'> | undefined,
  spot: DocxSpot,
): FileChild[] {
  const { width, edge } = cardSizes(paper);
  const { text, title } = cardStyle(paper);
  const inside = { ...spot, style: text, indent: 0, depth: 0, width: width - 2 * edge };
  const head = blocks([...(heading ? [heading] : []), { ...own, continuous: true, blocks: above }], spot);
  const cells = cards.map((card) => [
    ...(card.title
      ? [docxParagraph({ ...inside, style: title }, { children: [new TextRun(card.title)] })]
      : []),
    ...blocks(card.blocks, inside),
  ]);
  return [...head, cardTable(cells, paper, spot, wordsOf(own.title ?? [])), ...blocks(below, spot)];
}

function certificate({ id, title = [], blocks: under }: BlockOf<'sheet'>, spot: DocxSpot): FileChild[] {
  const place: DocxSpot = { ...spot, style: 'Certificaat', alignment: 'center' };
  const name = bookmark(anchorIn(spot.piece, id));
  return [
    docxParagraph(
      { ...place, style: 'Certificaatkop' },
      { children: [new Bookmark({ id: name, children: docxInlines(title, place) })] },
    ),
    ...blocks(under, place),
  ];
}

function propertiesOf({ id, lying, top, side }: PaperShape, { pass }: DocxSpot): Section['properties'] {
  if (id === 'gewoon') return undefined;
  const line = {
    style: BorderStyle.DOUBLE,
    color: hex(pass.colours.family.hoofd.tekst),
    size: 18,
    space: 24,
  };
  return {
    ...(id === 'certificaat' && { verticalAlign: VerticalAlignSection.CENTER }),
    page: {
      size: {
        width: SHEET.width,
        height: SHEET.height,
        ...(lying && { orientation: PageOrientation.LANDSCAPE }),
      },
      margin: { top, bottom: top, left: side, right: side, header: 350, footer: 350 },
      ...(id === 'certificaat' && {
        borders: {
          pageBorders: { offsetFrom: PageBorderOffsetFrom.PAGE },
          pageBorderTop: line,
          pageBorderRight: line,
          pageBorderBottom: line,
          pageBorderLeft: line,
        },
      }),
    },
  };
}
