import { dispatch } from '../../page/dispatch.ts';
import type { PlainBlock } from '../../page/plain/plain.ts';
import { blockHandlers } from './block.ts';
import { CARD_EDGE, CARD_ROOM } from '../../page/card-sheet.ts';
import { cardSetOf, type PaperPart } from '../../page/plain/paper-parts.ts';
import { wordsOf } from '../../page/plain/words.ts';
import { nl } from '../../text/nl.ts';
import { contents, pdfRow, call, string, type PdfCode } from './code.ts';
import type { PdfContext } from './context.ts';
import { length } from '../../page/plain/length.ts';
import { blockFieldOf } from './field.ts';
import { certain } from '../../document/certain.ts';

/** Words of at most so many characters lead to what follows. */
const LEADS_IN = 500;

/** The foot of a page takes such blocks along, of at most so many characters. */
const TAKEN = new Set<PlainBlock['type']>(['paragraph', 'list', 'box']);
const TAKEN_ALONG = 1200;

/** Blocks as content. Cards in a row come beside each other; a sheet begins a page, with the heading above it. */
export function pdfBlocks(nodes: readonly PlainBlock[], place: PdfContext): PdfCode {
  const parts: PdfCode[] = [];
  const { beforeTail = false, ...context } = place;
  for (let i = 0; i < nodes.length; i++) {
    const node = certain(nodes[i]);
    if (node.type === 'card') {
      const end = nodes.findIndex((other, j) => j > i && other.type !== 'card');
      const cards = nodes.slice(i, end === -1 ? nodes.length : end);
      parts.push(call('kaarten', pdfRow(cards.map((card) => block(card, context)))));
      i += cards.length - 1;
      continue;
    }
    const next = nodes[i + 1];
    if (node.type === 'heading' && isSheet(next, context)) parts.push('nieuwblad()');
    else if (isSheet(node, context) && nodes[i - 1]?.type !== 'heading') parts.push('nieuwblad()');
    // The foot of a page takes the last words along, or it might stand alone on the next.
    const leads =
      staysAt(node, next, context) ||
      (beforeTail && !next && TAKEN.has(node.type) && length([node]) <= TAKEN_ALONG);
    parts.push(leads ? call('blijf', block(node, context)) : block(node, context));
    if (isSheet(node, context) && next && next.type !== 'sheet') parts.push('nieuwblad()');
  }
  return contents(parts);
}

/**
 * A page as parts of paper: who gets a sheet stands at the head of it, cards have the size of their use, and a
 * certificate lies.
 */
export function pdfPaper(parts: readonly PaperPart[], context: PdfContext): PdfCode {
  const [only, ...more] = parts;
  return only && more.length === 0 && !only.audience && !context.piece.letter
    ? pdfBlocks(only.blocks, context)
    : contents(parts.map((part) => paperPart(part, context)));
}

function paperPart({ audience, heading, sheet, blocks }: PaperPart, context: PdfContext): PdfCode {
  const who = { voor: audience && string(nl.module.mark[audience]), dicht: String(audience === 'trainer') };
  if (sheet?.paper?.kind === 'certificate')
    return call('certificaatvel', pdfBlocks([sheet], { ...context, certificate: true }));
  const set = sheet && cardSetOf(sheet);
  if (!sheet || !set) {
    const text = pdfBlocks(blocks, context);
    if (audience === 'deelnemer') return call('vel', who, text);
    return sheet
      ? contents(['nieuwblad()', text, 'nieuwblad()'])
      : context.piece.letter
        ? call('opblad', text)
        : text;
  }
  const { paper, above, cards, below } = set;
  const { width, height } = CARD_ROOM[paper.perSheet];
  return contents([
    call(
      'kaartvel',
      {
        ...who,
        per: String(paper.perSheet),
        punten: `${paper.points}pt`,
        breed: `${width}mm`,
        hoog: `${height}mm`,
        wit: `${CARD_EDGE}mm`,
        // Where a set lies among others, its sheets say which it is.
        voet: string(nl.module.cardsOf(wordsOf(sheet.title ?? []), paper.use)),
      },
      pdfBlocks([...(heading ? [heading] : []), { ...sheet, continuous: true, blocks: above }], context),
      pdfRow(cards.map((card) => block(card, context))),
    ),
    ...(below.length > 0 ? [call('vel', who, pdfBlocks(below, context))] : []),
  ]);
}

/** In a book sheets are read, not handed out: they go on where the text is. */
const isSheet = (node: PlainBlock | undefined, { level }: PdfContext): boolean =>
  node?.type === 'sheet' && !node.continuous && level === 1;

const isShort = (node: PlainBlock): boolean =>
  (node.type === 'paragraph' || node.type === 'list') && length([node]) <= LEADS_IN;

/** A few words that lead to what stands below them, which must not come loose on another page. */
function staysAt(node: PlainBlock, next: PlainBlock | undefined, { inCell }: PdfContext): boolean {
  if (inCell || !next || !isShort(node) || blockFieldOf(node)) return false;
  return (
    next.type === 'writingSpace' ||
    (next.type === 'table' && node.type === 'paragraph') ||
    blockFieldOf(next) !== undefined
  );
}

const block = (node: PlainBlock, context: PdfContext): PdfCode => dispatch(blockHandlers, node, context);
