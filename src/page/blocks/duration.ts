import { estimate, paragraph, strong } from '../make.ts';
import type { Inline, PlainBlock } from '../plain.ts';
import { after, type Duration } from './at-a-glance.ts';

/** How long a step takes, with what explains that. */
export interface DurationBlock extends Duration {
  type: 'duration';
  toelichting?: Inline[];
}

export const lowerDuration = ({ duur, eigenSchatting, toelichting, na }: DurationBlock): PlainBlock[] => [
  paragraph(strong(duur), ...(eigenSchatting ? estimate() : [])),
  ...(toelichting ? [paragraph(...toelichting)] : []),
  ...(na.length > 0 ? [paragraph(...after(na))] : []),
];
