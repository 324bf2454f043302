import { dispatch } from '../../page/dispatch.ts';
import type { PlainBlock } from '../../page/plain/plain.ts';
import { blockHandlers } from './block.ts';
import { CARD_EDGE, CARD_ROOM } from '../../page/card-sheet.ts';
import { cardSetOf, type PaperPart } from '../../page/plain/paper-parts.ts';
import { nl } from '../../text/nl.ts';
import { contents, pdfRow, call, string, type PdfCode } from './code.ts';
import type { PdfContext } from './context.ts';
import { length } from './compile/length.ts';
import { blockFieldOf } from './field.ts';
import { certain } from '../../document/certain.ts';

/** Words of at most so many characters lead to what follows. */
const LEADS_IN = 500;

/** Blocks as content. Cards in a row come beside each other; a sheet begins a page, with the heading above it. */
export function pdfBlocks(nodes: readonly PlainBlock[], context: PdfContext): PdfCode {
  const parts: PdfCode[] = [];
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
    if (node.type === 'heading' && isSheet(next)) parts.push('nieuwblad()');
    else if (isSheet(node) && nodes[i - 1]?.type !== 'heading') parts.push('nieuwblad()');
    parts.push(staysAt(node, next, context) ? call('blijf', block(node, context)) : block(node, context));
    if (isSheet(node) && next && next.type !== 'sheet') parts.push('nieuwblad()');
  }
  return contents(parts);
}

/**
 * A page as parts of paper: who gets a sheet stands at the head of it, cards have the size of their use, and a
 * certificate lies.
 */
export function pdfPaper(parts: readonly PaperPart[], context: PdfContext): PdfCode {
  const [only, ...more] = parts;
  return only && more.length === 0 && !only.audience
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
    return sheet ? contents(['nieuwblad()', text, 'nieuwblad()']) : text;
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
      },
      pdfBlocks([...(heading ? [heading] : []), { ...sheet, continuous: true, blocks: above }], context),
      pdfRow(cards.map((card) => block(card, context))),
    ),
    ...(below.length > 0 ? [call('vel', who, pdfBlocks(below, context))] : []),
  ]);
}

const isSheet = (node: PlainBlock | undefined): boolean => node?.type === 'sheet' && !node.continuous;

/** A few words that lead to what stands below them, which must not come loose on another page. */
function staysAt(node: PlainBlock, next: PlainBlock | undefined, { inCell }: PdfContext): boolean {
  if (inCell || !next || !(node.type === 'paragraph' || node.type === 'list')) return false;
  if (length([node]) > LEADS_IN || blockFieldOf(node)) return false;
  return (
    next.type === 'writingSpace' ||
    (next.type === 'table' && node.type === 'paragraph') ||
    blockFieldOf(next) !== undefined
  );
}

const block = (node: PlainBlock, context: PdfContext): PdfCode => dispatch(blockHandlers, node, context);
