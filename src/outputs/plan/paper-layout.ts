import type { Answers } from '../../my-plan/fill-in/answers.ts';
import { praktijkKey } from '../../my-plan/plan.ts';
import { coordinatorIn, forSjabloon } from '../../my-plan/for-sjabloon.ts';
import { stappenIn } from '../../my-plan/progress.ts';
import { wholeEuroText } from '../../text/format/number.ts';
import { nl } from '../../text/nl.ts';
import { planOutput as word } from '../../text/plan/outputs.ts';
import { makeParagraph, cell, heading, table, text } from '../../page/make.ts';
import type { Cell, PlainPage, PlainBlock } from '../../page/plain/plain.ts';
import { withBronnen } from './bronnen.ts';
import { begrotingBlocks, peopleBlocks, planningBlocks } from './parts.ts';
import type { PlanInput } from './input.ts';
import type { PlanPieces } from './papers.ts';
import { fillFromPlan } from './fill.ts';

/**
 * The paper for council or college, with what the plan knows filled in, and the plan itself as annexes.
 * @param answers what somebody filled in at the page of the template
 */
export function notaPiece(
  input: PlanInput,
  { nota, risicos: risks, praktijken, bronnen }: PlanPieces,
  answers: Answers = {},
): PlainPage | undefined {
  if (!nota) return undefined;
  const filled = fillFromPlan(nota, dataFor(input), answers);
  const annexes: [string, PlainBlock[]][] = [
    [word.planning, planningBlocks(input)],
    [word.people, peopleBlocks(input)],
    [word.begroting, begrotingBlocks(input)],
    [word.risks, riskBlocks(input, risks)],
    [word.elsewhere, praktijkBlocks(input, praktijken)],
  ];
  const blocks = [
    ...filled.blocks,
    ...annexes
      .filter(([, blocks]) => blocks.length > 0)
      .flatMap(([title, blocks], i) => {
        const letter = 'ABCDE'.charAt(i);
        return [heading(`bijlage-${letter.toLowerCase()}`, word.annex(letter, title)), ...blocks];
      }),
  ];
  return withBronnen({ ...filled, blocks }, bronnen);
}

/** One page for the alderman, with what the plan knows filled in. */
export const a4Piece = (input: PlanInput, { a4 }: PlanPieces, answers: Answers = {}): PlainPage | undefined =>
  a4 && fillFromPlan(a4, dataFor(input), answers);

/** What the plan knows of what a document asks, the estimated amount among it. */
export function dataFor({ plan, planning, begroting, data }: PlanInput): ReturnType<typeof forSjabloon> {
  const amount = begroting
    ? nl.sjabloon.lowHigh(wholeEuroText(begroting.total.laag), wholeEuroText(begroting.total.hoog))
    : '';
  return { ...forSjabloon(plan, coordinatorIn(data.rollen), planning), bedrag: amount };
}

function riskBlocks({ plan, data }: PlanInput, risks: PlanPieces['risicos']): PlainBlock[] {
  const along = new Set(stappenIn(data, plan).map(({ id }) => id));
  return annexTable(
    word.risks,
    word.risksExplanation,
    [word.stap, word.risk, word.do],
    risks.filter(({ stap }) => along.has(stap)),
  );
}

function praktijkBlocks({ plan }: PlanInput, praktijken: PlanPieces['praktijken']): PlainBlock[] {
  return annexTable(
    word.elsewhere,
    word.elsewhereExplanation,
    [word.praktijk, word.brought, word.grounds, word.limitation],
    praktijken.filter(({ praktijk }) => !plan.weggelaten.includes(praktijkKey(praktijk))),
  );
}

/** An annex that is a table with a sentence above it; nothing without rows. */
const annexTable = (
  name: string,
  explanation: string,
  columns: readonly string[],
  rows: readonly { rij: Cell[] }[],
): PlainBlock[] =>
  rows.length === 0
    ? []
    : [
        makeParagraph(text(explanation)),
        table(
          name,
          columns.map((column) => cell(text(column))),
          rows.map(({ rij: row }) => row),
          { rowHeads: true },
        ),
      ];
