import type { BlockOf, CardPaper, PlainBlock } from './plain.ts';

/** Who gets a sheet of paper in hands: it says so itself, or trainers hand out their own script. */
export type Audience = 'trainer' | 'deelnemer';

/** Blocks that come on paper together: a sheet of its own, with the heading right above it, or what stands between. */
export interface PaperPart {
  audience?: Audience;
  heading?: BlockOf<'heading'>;
  sheet?: BlockOf<'sheet'>;
  blocks: PlainBlock[];
}

/** The parts of a page on paper. Nobody is told apart where participants get nothing of it. */
function paperParts(blocks: readonly PlainBlock[]): PaperPart[] {
  const apart = blocks.some((block) => block.type === 'sheet' && block.participants);
  const parts: PaperPart[] = [];
  for (const [i, block] of blocks.entries()) {
    const next = blocks[i + 1];
    if (block.type === 'heading' && isOwnSheet(next)) continue;
    const before = blocks[i - 1];
    if (isOwnSheet(block))
      parts.push({
        ...(apart && { audience: block.participants ? 'deelnemer' : 'trainer' }),
        ...(before?.type === 'heading' && { heading: before }),
        sheet: block,
        blocks: [...(before?.type === 'heading' ? [before] : []), block],
      });
    else {
      const last = parts.at(-1);
      if (last && !last.sheet) last.blocks.push(block);
      else parts.push({ ...(apart && { audience: 'trainer' }), blocks: [block] });
    }
  }
  return parts;
}

/** First what a trainer keeps, then what is handed out: no sheet for participants lies among those of the trainer. */
export function keptAndHandedOut(blocks: readonly PlainBlock[]): {
  kept: PaperPart[];
  handedOut: PaperPart[];
} {
  const parts = paperParts(blocks);
  return {
    kept: parts.filter(({ audience }) => audience !== 'deelnemer'),
    handedOut: parts.filter(({ audience }) => audience === 'deelnemer'),
  };
}

/** Whether a block begins on a page of its own. */
export const isOwnSheet = (block: PlainBlock | undefined): block is BlockOf<'sheet'> =>
  block?.type === 'sheet' && !block.continuous;

/** A set of cards as it comes on paper: what stands above them, and what below them. */
export interface CardSet {
  paper: CardPaper;
  above: PlainBlock[];
  cards: BlockOf<'card'>[];
  below: PlainBlock[];
}

/** The cards of a sheet, when it is a set. */
export function cardSetOf({ paper, blocks }: BlockOf<'sheet'>): CardSet | undefined {
  if (paper?.kind !== 'cards') return undefined;
  const isCard = (block: PlainBlock): block is BlockOf<'card'> => block.type === 'card';
  const first = blocks.findIndex(isCard);
  const last = blocks.findLastIndex(isCard);
  return {
    paper,
    above: blocks.slice(0, first),
    cards: blocks.slice(first, last + 1).filter(isCard),
    below: blocks.slice(last + 1),
  };
}
