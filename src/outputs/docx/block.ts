import { dispatch, type Handlers } from '../../page/dispatch.ts';
import {
  Bookmark,
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  ImageRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
  type IFloating,
  type Paragraph,
  Tab,
  Table,
  TabStopType,
  LeaderType,
  TextRun,
  type FileChild,
  type ParagraphChild,
} from 'docx';
import { onOwnLine } from '../office/chosen.ts';
import { logoWidth, pasIn } from '../office/images.ts';
import type { OfficeImage } from '../office/options.ts';
import { MARGIN_LOGO } from '../office/sizes.ts';
import { frameStyle } from '../office/style.ts';
import { tailStart } from '../office/tail.ts';
import { anchorIn } from '../../page/links.ts';
import { isOwnSheet } from '../../page/plain/paper-parts.ts';
import { isBold } from '../../page/plain/bold.ts';
import { isByline } from '../../page/plain/byline.ts';
import { wordsOf } from '../../page/plain/words.ts';
import type { BlockOf, Item, PlainBlock } from '../../page/plain/plain.ts';
import { docxParagraph } from './paragraph.ts';
import { bookmark } from './bookmark.ts';
import type { DocxSpot } from './pass.ts';
import { NAME_BESIDE } from '../office/sizes.ts';
import { asPixels, STAP } from './sizes.ts';
import type { DocxList } from './numbering.ts';
import { card, docxTable } from './table.ts';
import { box } from './field.ts';
import { docxInlines } from './inline.ts';

const table: Handlers<PlainBlock, FileChild[], DocxSpot> = {
  heading: ({ depth: level, id, children }, place) => [
    docxHeading(level, id, docxInlines(children, place), place),
  ],
  paragraph: (node, place) => [
    docxParagraph(place, {
      ...(isBold(node) && { keepNext: true }),
      children: docxInlines(onOwnLine(node.children), place),
    }),
  ],
  list: (node, place) => list(node, place),
  table: (node, place) => [docxTable(node, place, blocks)],
  definitionList: ({ rows }, place) => rows.flatMap((row) => trait(row, place)),
  blockquote: ({ blocks: under }, place) => blocks(under, { ...place, style: 'Quote' }),
  passage: ({ language, blocks: under }, place) => blocks(under, { ...place, language }),
  code: ({ value }, place) => [
    docxParagraph(
      { ...place, style: 'Codeblok' },
      { children: value.split('\n').map((text, i) => new TextRun({ text, ...(i > 0 && { break: 1 }) })) },
    ),
  ],
  image: ({ url, alt, logo }, place) => {
    const image = place.pass.images.get(url);
    if (!image) return [];
    const width = logo ? logoWidth(image, place.width, logo) : place.width;
    return [picture(image, alt, alt, { ...place, width }, logo === 'inMargin')];
  },
  box: ({ kind: soort, title, blocks: under }, place) => {
    const style = frameStyle(soort);
    const inside = { ...place, indent: Math.max(place.indent, 240) };
    return [
      docxParagraph({ ...inside, style: style.heading }, { children: docxInlines(title, place) }),
      ...blocks(under, { ...inside, style: style.text }),
    ];
  },
  card: ({ title, blocks: under }, place) => {
    const inside = {
      ...place,
      style: 'Kaart',
      indent: 0,
      depth: 0,
      width: place.width - place.indent - 400,
    };
    const contents = [
      ...(title
        ? [docxParagraph({ ...inside, style: 'Kaarttitel' }, { children: [new TextRun(title)] })]
        : []),
      ...blocks(under, inside),
    ];
    return [card(contents, place, title ?? '')];
  },
  writingSpace: ({ lines }, place) =>
    Array.from({ length: lines }, () =>
      docxParagraph(
        { ...place, style: 'Schrijfregel' },
        {
          tabStops: [{ type: TabStopType.RIGHT, position: place.width, leader: LeaderType.UNDERSCORE }],
          children: [new TextRun({ children: [new Tab()] })],
        },
      ),
    ),
  drawing: ({ id, title, description, blocks: under }, place) => {
    const image = place.pass.images.get(id);
    return [
      docxParagraph({ ...place, style: 'Caption' }, { children: [new TextRun(title)] }),
      ...(image ? [picture(image, title, description, place)] : []),
      ...blocks(under, place),
    ];
  },
  sheet: ({ id, title, subtitle: under, depth, blocks: contents, continuous }, place) => {
    return [
      ...(title ? [docxHeading(depth ?? 3, id, docxInlines(title, place), place)] : [mark(id, place)]),
      ...(under
        ? [
            docxParagraph(
              { ...place, style: 'KleineTekst', keep: true },
              { children: docxInlines(under, place) },
            ),
          ]
        : []),
      ...blocks(contents, continuous ? place : { ...place, ends: true }),
    ];
  },
};

/**
 * Blocks as paragraphs and tables. Two tables in a row get room between them, or Word makes them one;
 * a sheet begins on a new page, together with the heading right above it.
 */
export function blocks(nodes: readonly PlainBlock[], place: DocxSpot): FileChild[] {
  const { pass, ends, ...spot } = place;
  const from: FileChild[] = [];
  const tail = ends ? tailStart(nodes) : nodes.length;
  nodes.forEach((node, i) => {
    const here = { ...spot, pass, ...((i >= tail || isByline(node, nodes[i - 1])) && { keep: true }) };
    const sheet = isOwnSheet(node) && nodes[i - 1]?.type !== 'heading';
    const sheetHeading = node.type === 'heading' && isOwnSheet(nodes[i + 1]);
    if (sheet || sheetHeading) pass.newPageNumber = true;
    if (node.type === 'table' || node.type === 'card') {
      // A table cannot begin on a new page by itself: an empty line does it.
      if (from.at(-1) instanceof Table || pass.newPageNumber)
        from.push(docxParagraph({ ...place, style: 'Tussenruimte' }, {}));
      pass.air = false;
    }
    from.push(...dispatch(table, node, here));
    if (isOwnSheet(node)) pass.newPageNumber = true;
    // After a passage what ended it tells.
    if (node.type !== 'passage') pass.air = AIR.has(node.type);
  });
  return from;
}

/** After these the next paragraph keeps more distance. */
const AIR = new Set<PlainBlock['type']>([
  'table',
  'card',
  'box',
  'list',
  'definitionList',
  'writingSpace',
  'code',
]);

/** A heading with its place, so that links find it. */
export function docxHeading(
  level: number,
  id: string,
  children: ParagraphChild[],
  place: DocxSpot,
): Paragraph {
  const style = `Heading${Math.min(6, level + place.deeper)}`;
  const name = bookmark(anchorIn(place.piece, id || undefined));
  return docxParagraph({ ...place, style }, { children: [new Bookmark({ id: name, children })] });
}

/** A place without words of its own. */
const mark = (id: string, place: DocxSpot): Paragraph =>
  docxParagraph(
    { ...place, style: 'Tussenruimte' },
    { children: [new Bookmark({ id: bookmark(anchorIn(place.piece, id)), children: [] })] },
  );

/** English Metric Units, in which pictures stand. */
const EMU_PER_TWIP = 635;
const ABOVE_TEXT: IFloating = {
  horizontalPosition: {
    relative: HorizontalPositionRelativeFrom.MARGIN,
    align: HorizontalPositionAlign.RIGHT,
  },
  verticalPosition: {
    relative: VerticalPositionRelativeFrom.PAGE,
    offset: MARGIN_LOGO.fromEdge * EMU_PER_TWIP,
  },
  wrap: { type: TextWrappingType.NONE },
};

function picture(
  image: OfficeImage,
  title: string,
  description: string,
  place: DocxSpot,
  inMargin = false,
): Paragraph {
  const { width, height } = pasIn(image, asPixels(place.width - place.indent));
  return docxParagraph(
    { ...place, style: inMargin ? 'Margebeeld' : 'Afbeelding' },
    {
      children: [
        new ImageRun({
          type: image.soort,
          data: image.data,
          transformation: { width, height },
          altText: { name: title, title, description },
          ...(inMargin && { floating: ABOVE_TEXT }),
        }),
      ],
    },
  );
}

function list({ ordered: numbered, start, items: points }: BlockOf<'list'>, place: DocxSpot): FileChild[] {
  const { numbering } = place.pass;
  const numbers = numbered ? numbering.numbers(start) : numbering.punten();
  return points.flatMap((point) => listItem(point, numbers, place));
}

function listItem(
  { id, checked: on, blocks: contents }: Item,
  numbers: DocxList,
  place: DocxSpot,
): FileChild[] {
  const { pass, depth, indent: inset } = place;
  const [first, ...rest] = contents;
  const links = inset + STAP;
  const indent = { left: links, hanging: STAP };
  const style = place.style === 'Normal' ? (on === undefined ? 'ListParagraph' : 'Vinkpunt') : place.style;
  const inline = first?.type === 'paragraph' ? first.children : [];
  const words = docxInlines(inline, place);
  const name = id && new Bookmark({ id: bookmark(anchorIn(place.piece, id)), children: words });
  const children = name ? [name] : words;
  const inside = {
    ...place,
    style: place.style === 'Normal' ? 'ListParagraph' : place.style,
    depth: depth + 1,
    indent: links,
  };
  return [
    on === undefined
      ? docxParagraph(
          { ...place, style },
          { indent, numbering: { ...numbers, level: Math.min(depth, 5) }, children },
        )
      : docxParagraph(
          { ...place, style },
          {
            indent,
            tabStops: [{ type: TabStopType.LEFT, position: links }],
            children: [
              box(on, { id: id ?? 'vinkje', label: wordsOf(inline) }, pass.next),
              new TextRun({ children: [new Tab()] }),
              ...children,
            ],
          },
        ),
    ...blocks(first?.type === 'paragraph' ? rest : contents, inside),
  ];
}

/** A name with what it stands for, beside it when it fits and below it when not. */
function trait(
  { term: name, blocks: contents }: { term: string; blocks: PlainBlock[] },
  place: DocxSpot,
): FileChild[] {
  const [first, ...rest] = contents;
  const nameRun = new TextRun({ style: 'Kenmerknaam', text: name });
  const inside = { ...place, style: 'Kenmerk', indent: place.indent };
  if (first?.type !== 'paragraph' || name.length > NAME_BESIDE)
    return [
      docxParagraph({ ...inside, style: place.style }, { keepNext: true, children: [nameRun] }),
      ...blocks(contents, { ...inside, indent: 2400 }),
    ];
  return [
    docxParagraph(inside, {
      tabStops: [{ type: TabStopType.LEFT, position: 2400 }],
      children: [nameRun, new TextRun({ children: [new Tab()] }), ...docxInlines(first.children, place)],
    }),
    ...blocks(rest, { ...inside, indent: 2400 }),
  ];
}
