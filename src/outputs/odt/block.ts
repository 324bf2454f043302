import { dispatch, type Handlers } from '../../page/dispatch.ts';
import { onOwnLine } from '../office/chosen.ts';
import { logoWidth, pasIn } from '../office/images.ts';
import type { OfficeImage } from '../office/options.ts';
import { MARGIN_LOGO, NAME_BESIDE } from '../office/sizes.ts';
import { frameStyle } from '../office/style.ts';
import { tailStart } from '../office/tail.ts';
import { anchorIn } from '../../page/links.ts';
import { isByline } from '../../page/plain/byline.ts';
import { isOwnSheet } from '../../page/plain/paper-parts.ts';
import type { BlockOf, PlainBlock } from '../../page/plain/plain.ts';
import { odtParagraph, headingLine } from './paragraph.ts';
import { odtBookmark, cm, element, span, words } from './element.ts';
import type { Spot } from './pass.ts';
import { listName } from './list-styles.ts';
import { odtCard, odtTable } from './table.ts';
import { odtInlines } from './inline.ts';

const table: Handlers<PlainBlock, string, Spot> = {
  heading: ({ depth: level, id, children }, place) =>
    odtHeading(level, id, odtInlines(children, place), place),
  paragraph: ({ children }, place) => odtParagraph(place, odtInlines(onOwnLine(children), place)),
  list: (node, place) => list(node, place),
  table: (node, place) => odtTable(node, place, odtBlocks),
  definitionList: ({ rows }, place) => rows.map((row) => trait(row, place)).join(''),
  blockquote: ({ blocks: under }, place) => odtBlocks(under, { ...place, style: 'Quote' }),
  passage: ({ language, blocks: under }, place) => odtBlocks(under, { ...place, language }),
  code: ({ value }, place) => odtParagraph({ ...place, style: 'Codeblok' }, words(value)),
  image: ({ url, alt, logo }, place) => {
    const image = place.pass.images.get(url);
    if (!image) return '';
    const width = logo ? logoWidth(image, place.width, logo) : place.width;
    return picture(url, image, alt, '', { ...place, width }, logo === 'inMargin');
  },
  box: ({ kind: soort, title, blocks: under }, place) => {
    const style = frameStyle(soort);
    return (
      odtParagraph({ ...place, style: style.heading }, odtInlines(title, place)) +
      odtBlocks(under, { ...place, style: style.text })
    );
  },
  card: ({ title, blocks: under }, place) => {
    const inside: Spot = { ...place, style: 'Kaart', width: place.width - 400 };
    return odtCard(
      (title ? odtParagraph({ ...inside, style: 'Kaarttitel' }, words(title)) : '') +
        odtBlocks(under, inside),
      place,
      title ?? '',
    );
  },
  writingSpace: ({ lines }, place) =>
    odtParagraph({ ...place, style: 'Schrijfregel' }, element('text:tab')).repeat(lines),
  drawing: ({ id, title, description, blocks: under }, place) => {
    const image = place.pass.images.get(id);
    return (
      odtParagraph({ ...place, style: 'Caption' }, words(title)) +
      (image ? picture(id, image, title, description, place) : '') +
      odtBlocks(under, place)
    );
  },
  sheet: ({ id, title, subtitle: under, depth, blocks: contents, continuous }, place) =>
    (title
      ? odtHeading(depth ?? 3, id, odtInlines(title, place), place)
      : odtParagraph({ ...place, style: 'Tussenruimte' }, odtBookmark(anchorIn(place.piece, id), ''))) +
    (under ? odtParagraph({ ...place, style: 'KleineTekst', keep: true }, odtInlines(under, place)) : '') +
    odtBlocks(contents, continuous ? place : { ...place, ends: true }),
};

/** After these the next paragraph keeps more distance. */
const AIR = new Set<PlainBlock['type']>(['box', 'list', 'definitionList', 'writingSpace', 'code']);

/** Blocks as paragraphs, lists and tables; a sheet begins on a new page, together with the heading above it. */
export function odtBlocks(nodes: readonly PlainBlock[], place: Spot): string {
  const { pass, ends, ...spot } = place;
  const tail = ends ? tailStart(nodes) : nodes.length;
  return nodes
    .map((node, i) => {
      const here = { ...spot, pass, ...((i >= tail || isByline(node, nodes[i - 1])) && { keep: true }) };
      const sheet = isOwnSheet(node) && nodes[i - 1]?.type !== 'heading';
      const sheetHeading = node.type === 'heading' && isOwnSheet(nodes[i + 1]);
      if (sheet || sheetHeading) pass.newPageNumber = true;
      // A table cannot begin on a new page by itself: an empty line does it.
      const breakUp =
        pass.newPageNumber && (node.type === 'table' || node.type === 'card' || node.type === 'list');
      const forWhom = breakUp ? odtParagraph({ ...place, style: 'Tussenruimte' }, '') : '';
      const from = forWhom + dispatch(table, node, here);
      if (isOwnSheet(node)) pass.newPageNumber = true;
      // After a passage what ended it tells.
      if (node.type !== 'passage') pass.air = AIR.has(node.type);
      return from;
    })
    .join('');
}

/** A heading with its place, so that links find it. */
export function odtHeading(level: number, id: string, contents: string, place: Spot): string {
  const deep = Math.min(6, level);
  const name = anchorIn(place.piece, id || undefined);
  return headingLine({ ...place, style: `Heading${deep}` }, deep, odtBookmark(name, contents));
}

function picture(
  id: string,
  theImage: OfficeImage,
  title: string,
  description: string,
  place: Spot,
  inMargin = false,
): string {
  const { pass } = place;
  const name = pass.used.get(id) ?? `Pictures/beeld-${pass.used.size + 1}.${theImage.soort}`;
  pass.used.set(id, name);
  const { width, height } = pasIn(theImage, place.width / 15);
  const image = element('draw:image', {
    'xlink:href': name,
    'xlink:type': 'simple',
    'xlink:show': 'embed',
    'xlink:actuate': 'onLoad',
  });
  return odtParagraph(
    { ...place, style: inMargin ? 'Margebeeld' : 'Afbeelding' },
    element(
      'draw:frame',
      {
        'draw:style-name': inMargin ? 'Margekader' : 'Beeldkader',
        'draw:name': `${title} ${pass.next()}`,
        'text:anchor-type': inMargin ? 'paragraph' : 'as-char',
        ...(inMargin && { 'svg:y': cm(MARGIN_LOGO.fromEdge) }),
        'svg:width': cm(width * 15),
        'svg:height': cm(height * 15),
      },
      image +
        element('svg:title', {}, words(title)) +
        (description ? element('svg:desc', {}, words(description)) : ''),
    ),
  );
}

function list({ ordered: numbered, start, items: points }: BlockOf<'list'>, place: Spot): string {
  const ticks = points.some(({ checked: box }) => box !== undefined);
  const style = place.style === 'Normal' ? 'ListParagraph' : place.style;
  const inside: Spot = { ...place, style };
  place.pass.air = false;
  const items = points.map(({ id, checked: box, blocks: contents }, i) => {
    const [first, ...rest] = contents;
    const text = first?.type === 'paragraph' ? odtInlines(first.children, place) : '';
    const word = id ? odtBookmark(anchorIn(place.piece, id), text) : text;
    const container = box === undefined ? '' : words(`${box ? '☒' : '☐'} `);
    return element(
      'text:list-item',
      numbered && i === 0 && start !== 1 ? { 'text:start-value': start } : {},
      (first?.type === 'paragraph' ? odtParagraph(inside, container + word) : '') +
        odtBlocks(first?.type === 'paragraph' ? rest : contents, inside),
    );
  });
  return element(
    'text:list',
    {
      'text:style-name': listName(numbered ? 'Nummers' : ticks ? 'Vinklijst' : 'Opsomming', style),
      ...(numbered && { 'xml:id': `lijst-${place.pass.next()}` }),
    },
    items.join(''),
  );
}

/** A name with what it stands for, beside it when it fits and below it when not. */
function trait(
  { term: name, blocks: contents }: { term: string; blocks: PlainBlock[] },
  place: Spot,
): string {
  const [first, ...rest] = contents;
  const word = span('Kenmerknaam', words(name));
  const inside: Spot = { ...place, style: 'Kenmerkvervolg' };
  if (first?.type !== 'paragraph' || name.length > NAME_BESIDE)
    return odtParagraph({ ...place, style: 'Kenmerk' }, word) + odtBlocks(contents, inside);
  return (
    odtParagraph(
      { ...place, style: 'Kenmerk' },
      word + element('text:tab') + odtInlines(first.children, place),
    ) + odtBlocks(rest, inside)
  );
}
