import { nl } from '../../text/nl.ts';
import { minor, paragraph, text } from '../make.ts';
import type { PlainBlock } from '../plain.ts';

/** The fixed moments that a step brings. */
export interface MilestonesBlock {
  type: 'milestones';
  mijlpalen: { id: string; titel: string }[];
}

export const lowerMilestones = ({ mijlpalen }: MilestonesBlock): PlainBlock[] =>
  minor('mijlpalen', nl.stap.mijlpalen, [
    {
      type: 'list',
      ordered: false,
      start: 1,
      items: mijlpalen.map(({ id, titel }) => ({ id, blocks: [paragraph(text(titel))] })),
    },
  ]);
