import { praktijkKey } from '../../my-plan/plan.ts';
import { planOutput as word } from '../../text/plan/outputs.ts';
import { cell, makeParagraph, table, text } from '../../page/make.ts';
import type { PlainBlock } from '../../page/plain/plain.ts';
import type { PlanInput } from './input.ts';
import type { PaperPiece, PlanPieces } from './papers.ts';
import { begrotingBlocks } from './parts/money.ts';
import { peopleBlocks } from './parts/people.ts';
import { planningBlocks } from './parts/planning.ts';

/** Annexes that a plan can make; a document may have others of its own, by the anchor of their heading. */
export const planAnnexes = ['planning', 'begroting', 'voorbeelden', 'namen'] as const;
/** The annexes that go along, in any order. */
export type AnnexChoice = readonly string[];

/** The chosen annexes of a paper, first its own and then those of the plan; one without content stays away. */
export function annexesOf(
  input: PlanInput,
  { bijlagen: own }: PaperPiece,
  pieces: PlanPieces,
  chosen: AnnexChoice,
): { title: string; blocks: PlainBlock[] }[] {
  const ofPlan: Record<(typeof planAnnexes)[number], [string, PlainBlock[]]> = {
    planning: [word.planning, planningBlocks(input)],
    begroting: [word.begroting, begrotingBlocks(input)],
    voorbeelden: [word.elsewhere, praktijkBlocks(input, pieces.praktijken)],
    namen: [word.people, peopleBlocks(input)],
  };
  return [
    ...own.filter(({ id }) => chosen.includes(id)).map(({ titel: title, blocks }) => ({ title, blocks })),
    ...planAnnexes
      .filter((id) => chosen.includes(id))
      .map((id) => ({ title: ofPlan[id][0], blocks: lower(ofPlan[id][1]) })),
  ].filter(({ blocks }) => blocks.length > 0);
}

/** Headings of a part, below that of its annex. */
const lower = (blocks: readonly PlainBlock[]): PlainBlock[] =>
  blocks.map((block) => (block.type === 'heading' ? { ...block, depth: block.depth + 2 } : block));

function praktijkBlocks({ plan }: PlanInput, praktijken: PlanPieces['praktijken']): PlainBlock[] {
  const rows = praktijken.filter(({ praktijk }) => !plan.weggelaten.includes(praktijkKey(praktijk)));
  if (rows.length === 0) return [];
  return [
    makeParagraph(text(word.elsewhereExplanation)),
    table(
      word.elsewhere,
      [word.praktijk, word.brought, word.grounds, word.limitation].map((name) => cell(text(name))),
      rows.map(({ rij: row }) => row),
      { rowHeads: true },
    ),
  ];
}
