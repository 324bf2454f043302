import type { PageBlock } from '../../page/block.ts';
import type { Page } from '../../page/page.ts';
import cards from '../styles/looks/cards.css?url';
import module from '../styles/looks/module.css?url';
import modulePaper from '../styles/looks/module-paper.css?url';
import passage from '../styles/looks/passage.css?url';
import praktijk from '../styles/looks/praktijk.css?url';
import sjabloon from '../styles/looks/sjabloon.css?url';
import stap from '../styles/looks/stap.css?url';

/** Style sheets of blocks that one kind of page has: others do without their weight. */
const sheets: Partial<Record<PageBlock['type'], string>> = {
  atAGlance: stap,
  checklist: stap,
  pitfalls: stap,
  roles: stap,
  programme: module,
  sheet: module,
  timetable: module,
  form: sjabloon,
  cards,
  differences: praktijk,
  evidence: praktijk,
  whatWhoHow: praktijk,
};

/** The style sheets that a page needs beside those of every page. */
export const looksOf = ({ head, sections }: Page): string[] => [
  ...new Set([
    ...(head.steps ? [stap] : []),
    ...(sections.some(({ blocks }) => blocks.some(hasPassage)) ? [passage] : []),
    ...sections.flatMap(({ blocks }) => blocks.flatMap(({ type }) => sheets[type] ?? [])),
  ]),
];

/** Whether a block holds text in another language, which wants letters of its own. */
const hasPassage = (block: PageBlock): boolean =>
  block.type === 'passage' || (block.type === 'form' && block.blocks.some(hasPassage));

/** The style sheets that only its print needs: reading does not wait for them. */
export const paperLooksOf = ({ sections }: Page): string[] =>
  sections.some(({ blocks }) => blocks.some(({ type }) => type === 'sheet')) ? [modulePaper] : [];
