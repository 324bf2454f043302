import { makeParagraph, small, text } from '../make.ts';
import type { PageInline, PlainBlock } from '../plain/plain.ts';

/** What must be done before a step is finished, and by which role. */
export interface ChecklistBlock {
  type: 'checklist';
  punten: { id: string; children: PageInline[]; rol?: string }[];
}

export const lowerChecklist = ({ punten: points }: ChecklistBlock): PlainBlock[] => [
  {
    type: 'list',
    ordered: false,
    start: 1,
    items: points.map(({ id, children, rol }) => ({
      id,
      checked: false,
      blocks: [makeParagraph(...children, ...(rol ? [text(' '), small(`(${rol})`)] : []))],
    })),
  },
];
