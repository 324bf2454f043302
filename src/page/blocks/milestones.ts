import { nl } from '../../text/nl.ts';
import { minor, makeParagraph, text } from '../make.ts';
import type { PlainBlock } from '../plain/plain.ts';

/** The fixed moments that a step brings. */
export interface MilestonesBlock {
  type: 'milestones';
  mijlpalen: { id: string; title: string }[];
}

export const lowerMilestones = ({ mijlpalen }: MilestonesBlock): PlainBlock[] =>
  minor('mijlpalen', nl.stap.mijlpalen, [
    {
      type: 'list',
      ordered: false,
      start: 1,
      items: mijlpalen.map(({ id, title }) => ({ id, blocks: [makeParagraph(text(title))] })),
    },
  ]);
