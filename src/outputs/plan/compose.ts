import type { Answers } from '../../my-plan/fill-in/answers.ts';
import type { PlanPart } from '../../kinds/sjabloon/schema.ts';
import { planOutput as word } from '../../text/plan/outputs.ts';
import { heading, text } from '../../page/make.ts';
import type { PlainBlock, PlainPage } from '../../page/plain/plain.ts';
import { rewrite } from '../../page/plain/walk.ts';
import { wordsOf } from '../../page/plain/words.ts';
import { annexesOf, type AnnexChoice } from './annexes.ts';
import { withoutEmpty, withoutPeildata } from './bare.ts';
import { withBronnen } from './bronnen.ts';
import { fillFromPlan } from './fill.ts';
import type { PlanInput } from './input.ts';
import { knownFor } from './known.ts';
import type { PaperPiece, PlanPieces } from './papers.ts';
import { partBlocks } from './parts/index.ts';

/** What somebody chose for one paper. */
export interface PaperChoice {
  /** What somebody filled in at the page of the template: it goes before the plan. */
  answers?: Answers;
  /** The annexes that go along, by id. */
  annexes?: AnnexChoice;
}

/**
 * A paper of a plan, as it goes to who reads it: the text of the handbook with what the plan knows filled in, what
 * the plan computes below the headings that ask for it, and the chosen annexes.
 */
export function composePaper(
  input: PlanInput,
  piece: PaperPiece,
  pieces: PlanPieces,
  { answers = {}, annexes = [] }: PaperChoice = {},
): PlainPage {
  const known = knownFor(input);
  const whole = {
    ...piece.page,
    blocks: withParts(piece.page.blocks, piece.planDelen, (part) => partBlocks(part, input, pieces)),
  };
  const added = piece.annexed ? annexesOf(input, piece, pieces, annexes) : [];
  const blocks = [
    ...whole.blocks,
    ...added.flatMap(({ title, blocks }, i) => {
      const letter = String.fromCharCode(65 + i);
      return [heading(`bijlage-${letter.toLowerCase()}`, word.annex(letter, title)), ...blocks];
    }),
  ];
  const filled = fillFromPlan({ ...whole, blocks }, known, answers);
  const paper = withBronnen(
    { ...filled, blocks: withoutPeildata(withoutEmpty(filled.blocks)) },
    pieces.bronnen,
  );
  return { ...paper, blocks: forReader(paper.blocks), sources: forReader(paper.sources) };
}

/** Puts what a plan computes at the end of the sections that ask for it. */
function withParts(
  blocks: readonly PlainBlock[],
  asked: PaperPiece['planDelen'],
  make: (part: PlanPart) => PlainBlock[],
): PlainBlock[] {
  const after = new Map<number, PlainBlock[]>();
  for (const { bij: id, deel: part } of asked) {
    const place = blocks.findIndex((block) => block.type === 'heading' && block.id === id);
    const above = blocks[place];
    if (above?.type !== 'heading') continue;
    const next = blocks.findIndex(
      (block, i) => i > place && block.type === 'heading' && block.depth <= above.depth,
    );
    const end = next === -1 ? blocks.length : next;
    const deeper = make(part).map((block) =>
      block.type === 'heading' ? { ...block, depth: block.depth + above.depth } : block,
    );
    after.set(end, [...(after.get(end) ?? []), ...deeper]);
  }
  return [...blocks, undefined].flatMap((block, i) => [...(after.get(i) ?? []), ...(block ? [block] : [])]);
}

/** Without what is for the writer alone: hints at open fields, and the way to other pages of this site. */
const forReader = <T>(part: T): T =>
  rewrite(part, (node) => {
    if (node.type === 'link' && node.url.startsWith('/')) return text(wordsOf(node.children));
    if (node.type !== 'field') return node;
    const { hulp: _help, ...field } = node.field;
    return { ...node, field };
  });
