import { paragraph, small, text } from '../make.ts';
import type { Inline, PlainBlock } from '../plain.ts';

/** What must be done before a step is finished, and by which role. */
export interface ChecklistBlock {
  type: 'checklist';
  punten: { id: string; children: Inline[]; rol?: string }[];
}

export const lowerChecklist = ({ punten }: ChecklistBlock): PlainBlock[] => [
  {
    type: 'list',
    ordered: false,
    start: 1,
    items: punten.map(({ id, children, rol }) => ({
      id,
      checked: false,
      blocks: [paragraph(...children, ...(rol ? [text(' '), small(`(${rol})`)] : []))],
    })),
  },
];
