import { type FileChild, Bookmark, type Paragraph, TextRun } from 'docx';
import { nl } from '../../text/nl.ts';
import { loadImages } from '../office/images.ts';
import { withoutMaker, type OfficeOptions } from '../office/options.ts';
import { office } from '../../text/outputs/office.ts';
import { linksIn } from '../../page/links.ts';
import { blocksOf } from '../../page/plain/walk.ts';
import { keptAndHandedOut, type Audience } from '../../page/plain/paper-parts.ts';
import type { SourceLine, PlainPage } from '../../page/plain/plain.ts';
import { docxParagraph } from './paragraph.ts';
import { bookmark } from './bookmark.ts';
import { blocks, docxHeading } from './block.ts';
import { makeFile } from './file.ts';
import { passOf, type DocxPass, type DocxSpot } from './pass.ts';
import { LETTER, ONE_SHEET, PAPER, TEXT_WIDTH } from '../office/sizes.ts';
import { originLine, edge, type Edge } from './edge.ts';
import { paperSections } from './paper.ts';
import { docxInlines } from './inline.ts';
import { certain } from '../../document/certain.ts';
import { KEPT_SOURCES } from '../office/sizes.ts';

/**
 * One page as a Word file. Same input, same bytes; runs in a browser too.
 * @throws when an image is neither PNG nor JPEG
 */
export async function pieceDocx(piece: PlainPage, options: OfficeOptions): Promise<Uint8Array> {
  const { merk: brand, afkomst: origin, vorm: shape = 'blad', eigen: ownPaper = false } = options;
  const images = await loadImages(blocksOf(piece), options);
  const pass = passOf(brand, images, linksIn([piece], origin.site));
  const spot = spotOf(piece, pass, 0);
  const { kept, handedOut } = keptAndHandedOut(piece.blocks);
  const editie = `${origin.editie}, ${office.versie(origin.versie, origin.datum)}`;
  const edges = (audience?: Audience): Partial<Edge> => {
    if (shape === 'eenBlad' || shape === 'brief') return {};
    if (shape !== 'blad') return edge([piece.title], '');
    return audience ? edge([piece.title], editie, audience) : edge([piece.title, origin.handboek], editie);
  };
  const after = () => [
    ...blocks(piece.tail, { ...spot, keep: true }),
    ...(piece.sources.length > 0
      ? [
          docxHeading(2, 'bronnen', [new TextRun(ownPaper ? office.ownBronnen : nl.sections.bronnen)], spot),
          ...bronnenList(piece.sources, spot),
        ]
      : []),
    ...(ownPaper || piece.headless ? [] : [originLine(origin, piece.address)]),
  ];
  return makeFile({
    pass,
    merk: brand,
    origin: ownPaper ? withoutMaker(origin) : origin,
    stamp: ownPaper ? undefined : options.stamp,
    title: piece.title,
    place: spot,
    size: { blad: undefined, sjabloon: undefined, stuk: PAPER, eenBlad: ONE_SHEET, brief: LETTER }[shape],
    sections: [
      ...paperSections(kept, spot, {
        before: piece.headless ? [] : headParts(piece, spot),
        ...(!piece.headless && { after }),
        edges,
      }),
      ...paperSections(handedOut, spot, { edges }),
    ],
  });
}

/** Where the text of a page begins. */
export const spotOf = (piece: Pick<PlainPage, 'id' | 'notes'>, pass: DocxPass, deeper: number): DocxSpot => ({
  pass,
  style: 'Normal',
  deeper,
  depth: 0,
  indent: 0,
  width: TEXT_WIDTH,
  piece: piece.id,
  footnotes: new Map(piece.notes.map(({ number, blocks }) => [number, blocks])),
  used: new Map(),
});

/** A page: what it is, its title, its summary, its text and its foot, without its sources. */
export const pieceParts = (piece: PlainPage, spot: DocxSpot): FileChild[] => [
  ...headParts(piece, spot),
  ...blocks(piece.blocks, spot),
  ...blocks(piece.tail, spot),
];

function headParts({ label, title, facts, summary }: PlainPage, spot: DocxSpot): FileChild[] {
  const paragraphOf = (style: string, text: string) =>
    docxParagraph({ ...spot, style }, { children: [new TextRun(text)] });
  return [
    ...(label ? [paragraphOf('Label', label)] : []),
    docxHeading(1, '', [new TextRun(title)], spot),
    ...(facts.length > 0 ? [paragraphOf('KleineTekst', facts.join(', '))] : []),
    ...(summary.length > 0
      ? [docxParagraph({ ...spot, style: 'Inleiding' }, { children: docxInlines(summary, spot) })]
      : []),
  ];
}

/** The sources, numbered as the text refers to them. */
export function bronnenList(bronnen: readonly SourceLine[], spot: DocxSpot): Paragraph[] {
  const { numbering } = spot.pass;
  let list = numbering.bronnen(bronnen[0]?.number ?? 1);
  const left = bronnen.length > 99 ? 660 : 540;
  return bronnen.map(({ id, number, children: words }, i) => {
    // Where a number is skipped, a list that begins there goes on.
    if (i > 0 && number !== certain(bronnen[i - 1]).number + 1) list = numbering.bronnen(number);
    const children = [new Bookmark({ id: bookmark(`bron-${id}`), children: docxInlines(words, spot) })];
    return docxParagraph(
      { ...spot, style: 'Bron', keep: i >= bronnen.length - KEPT_SOURCES },
      { numbering: { ...list, level: 0 }, indent: { left, hanging: left }, children },
    );
  });
}
