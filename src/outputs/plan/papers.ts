import { factsOf } from '../../kinds/praktijk/facts.ts';
import { papers, planParts, type Paper, type Sjabloon } from '../../kinds/sjabloon/schema.ts';
import { number } from '../../handbook/bronnen/bronnen.ts';
import type { Entry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { titleOf } from '../../handbook/title.ts';
import { PLAN } from '../../my-plan/address.ts';
import { cell, heading, text } from '../../page/make.ts';
import { loweringFor, sourceLine } from '../../page/make-page.ts';
import { oneSheet } from '../../page/plain/one-sheet.ts';
import type { Cell, PageInline, PlainBlock, PlainPage, SourceLine } from '../../page/plain/plain.ts';
import { sjabloonText } from '../../page/plain/sjabloon-document.ts';
import { sourcesIn } from '../../page/plain/walk.ts';
import { wordsOf } from '../../page/plain/words.ts';
import { planOutput as word } from '../../text/plan/outputs.ts';

/** What the handbook gives to the papers of a plan; the browser fetches it when somebody asks for one. */
export interface PlanPieces {
  /** The documents that a plan fills in, as far as the handbook has them. */
  stukken: Partial<Record<Paper, PaperPiece>>;
  /** Per step, in order: what it wants to reach, what it brings, and its first pitfall with what to do instead. */
  stappen: { stap: string; doel: PageInline[]; resultaat: PageInline[]; risico?: Cell[] }[];
  /** Good practices: what they brought, how well that is known, and what they do not show. */
  praktijken: { praktijk: string; rij: Cell[] }[];
  /** Every source that a paper or one of its annexes can refer to; the paper numbers those that it keeps. */
  bronnen: SourceLine[];
}

/** A document of the handbook, still to be filled in. */
export interface PaperPiece {
  page: PlainPage;
  /** Parts of the document that may go along as annexes. */
  bijlagen: { id: string; titel: string; blocks: PlainBlock[] }[];
  /** Which part of a plan comes at the end of which section. */
  planDelen: Sjabloon['planDelen'];
  /** Whether annexes go along: with what is decided on, and neither with one page nor with the plan, which has all in it. */
  annexed: boolean;
}

export function planPiecesOf(handbook: Handbook): PlanPieces {
  const pieces: PlanPieces['stukken'] = {
    plan: barePlan,
    ...Object.fromEntries(
      papers.flatMap((papier) => {
        const entry = handbook.perSoort.sjabloon.find(({ data }) => data.papier === papier);
        return entry ? [[papier, pieceOf(handbook, entry)]] : [];
      }),
    ),
  };
  const stappen = handbook.perSoort.stap.map((entry) => stapTexts(handbook, entry));
  const praktijken = handbook.perSoort.praktijk.map((entry) => praktijkRow(handbook, entry));
  return {
    stukken: pieces,
    stappen,
    praktijken,
    bronnen: number(handbook, sourcesIn([pieces, stappen, praktijken])).map(sourceLine),
  };
}

/** The plan of a handbook that has no document for it: what a plan computes, and no more. */
const barePlan: PaperPiece = {
  page: {
    address: PLAN,
    id: 'plan',
    family: 'doen',
    title: word.plan,
    facts: [],
    summary: [],
    blocks: Object.entries(word.partOfPlan).map(([part, title]) => heading(part, title)),
    notes: [],
    sources: [],
    tail: [],
  },
  bijlagen: [],
  planDelen: planParts.filter((part) => part in word.partOfPlan).map((part) => ({ bij: part, deel: part })),
  annexed: false,
};

/** The paper is the first part of its document; what goes along as an annex is named by its heading. */
function pieceOf(handbook: Handbook, entry: Entry<'sjabloon'>): PaperPiece {
  const { papier, bijlagen: annexes, planDelen: asked } = entry.data;
  const page = sjabloonText(handbook, entry);
  if (papier === 'a4') return { page: oneSheet(page), bijlagen: [], planDelen: asked, annexed: false };
  const parts = partsOf(page.blocks);
  return {
    page: { ...page, blocks: raised(parts[0]?.blocks ?? page.blocks) },
    bijlagen: annexes.flatMap((id) => parts.filter((part) => part.id === id)),
    planDelen: asked,
    annexed: papier !== 'plan',
  };
}

/** The parts of a document, each below a heading of its own. */
function partsOf(blocks: readonly PlainBlock[]): PaperPiece['bijlagen'] {
  const parts: PaperPiece['bijlagen'] = [];
  for (const block of blocks)
    if (block.type === 'heading' && block.depth === 2)
      parts.push({ id: block.id, titel: wordsOf(block.children), blocks: [] });
    else parts.at(-1)?.blocks.push(block);
  return parts;
}

/** Headings one level up: the heading above them is gone. */
const raised = (blocks: readonly PlainBlock[]): PlainBlock[] =>
  blocks.map((block) => (block.type === 'heading' ? { ...block, depth: block.depth - 1 } : block));

function stapTexts(handbook: Handbook, entry: Entry<'stap'>): PlanPieces['stappen'][number] {
  const { inline } = loweringFor(handbook, entry);
  const { doel: target, resultaat: result, valkuilen } = entry.fields;
  const [first] = valkuilen;
  return {
    stap: entry.id,
    doel: inline(target),
    resultaat: inline(result),
    ...(first && {
      risico: [
        cell(text(`${entry.data.nummer}. ${titleOf(entry)}`)),
        cell(...inline(first.valkuil)),
        cell(...inline(first.liever)),
      ],
    }),
  };
}

function praktijkRow(handbook: Handbook, entry: Entry<'praktijk'>): PlanPieces['praktijken'][number] {
  const { inline } = loweringFor(handbook, entry);
  const { opbrengst: outcome, beperkingen: limitations } = entry.fields;
  return {
    praktijk: entry.id,
    rij: [
      cell(text(titleOf(entry))),
      cell(...outcome.slice(0, 1).flatMap(inline)),
      cell(text(factsOf(handbook, entry).grounds)),
      cell(...limitations.slice(0, 1).flatMap(inline)),
    ],
  };
}
