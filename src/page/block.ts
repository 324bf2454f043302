import { lowerAnswer, type AnswerBlock } from './blocks/answer.ts';
import { lowerAtAGlance, type AtAGlanceBlock } from './blocks/at-a-glance.ts';
import { lowerBudget, type BudgetBlock } from './blocks/budget.ts';
import { lowerCards, type CardsBlock } from './blocks/cards.ts';
import { lowerChecklist, type ChecklistBlock } from './blocks/checklist.ts';
import { lowerDifferences, type DifferencesBlock } from './blocks/differences.ts';
import { lowerDuration, type DurationBlock } from './blocks/duration.ts';
import { lowerEvidence, type EvidenceBlock } from './blocks/evidence.ts';
import { lowerForm, type FormBlock } from './blocks/form.ts';
import { lowerLinks, type LinksBlock } from './blocks/links.ts';
import { lowerMilestones, type MilestonesBlock } from './blocks/milestones.ts';
import { lowerPanel, type PanelBlock } from './blocks/panel.ts';
import { lowerPitfalls, type PitfallsBlock } from './blocks/pitfalls.ts';
import { lowerProgramme, type ProgrammeBlock } from './blocks/programme.ts';
import { lowerRoles, type RolesBlock } from './blocks/roles.ts';
import { lowerTimetable, type TimetableBlock } from './blocks/timetable.ts';
import { lowerWhatWhoHow, type WhatWhoHowBlock } from './blocks/what-who-how.ts';
import { lowerWords, type WordsBlock } from './blocks/words.ts';
import { dispatch, type Handlers } from './dispatch.ts';
import type { PlainBlock } from './plain/plain.ts';

/** A block that carries data. Downloads write what it is lowered to; the site may show more of its data. */
export type RichBlock =
  | AnswerBlock
  | AtAGlanceBlock
  | BudgetBlock
  | CardsBlock
  | ChecklistBlock
  | DifferencesBlock
  | DurationBlock
  | EvidenceBlock
  | FormBlock
  | LinksBlock
  | MilestonesBlock
  | PanelBlock
  | PitfallsBlock
  | ProgrammeBlock
  | RolesBlock
  | TimetableBlock
  | WhatWhoHowBlock
  | WordsBlock;

export type PageBlock = PlainBlock | RichBlock;

/** How each rich block is said in plain blocks. A new one does not compile until it stands here. */
const lowering: Handlers<RichBlock, PlainBlock[], undefined> = {
  answer: lowerAnswer,
  atAGlance: lowerAtAGlance,
  budget: lowerBudget,
  cards: lowerCards,
  checklist: lowerChecklist,
  differences: lowerDifferences,
  duration: lowerDuration,
  evidence: lowerEvidence,
  form: lowerForm,
  links: lowerLinks,
  milestones: lowerMilestones,
  panel: lowerPanel,
  pitfalls: lowerPitfalls,
  programme: lowerProgramme,
  roles: lowerRoles,
  timetable: lowerTimetable,
  whatWhoHow: lowerWhatWhoHow,
  words: lowerWords,
};

/** A block in plain blocks, as every download writes it. */
export const lower = (block: PageBlock): PlainBlock[] =>
  isRich(block) ? dispatch(lowering, block, undefined) : [block];

export const isRich = (block: PageBlock): block is RichBlock => Object.hasOwn(lowering, block.type);
