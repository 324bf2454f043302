import { estimate, makeParagraph, strong } from '../make.ts';
import type { PageInline, PlainBlock } from '../plain/plain.ts';
import { after, type Duration } from './at-a-glance.ts';

/** How long a step takes, with what explains that. */
export interface DurationBlock extends Duration {
  type: 'duration';
  remark?: PageInline[];
}

export const lowerDuration = ({
  duration,
  ownSchatting,
  remark,
  after: following,
}: DurationBlock): PlainBlock[] => [
  makeParagraph(strong(duration), ...(ownSchatting ? estimate() : [])),
  ...(remark ? [makeParagraph(...remark)] : []),
  ...(following.length > 0 ? [makeParagraph(...after(following))] : []),
];
