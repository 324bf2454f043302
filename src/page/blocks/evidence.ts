import { definitions } from '../make.ts';
import type { PlainBlock } from '../plain/plain.ts';

/** How well something is founded: a level in words, and its place on the scale of levels, from 1. */
export interface EvidenceBlock {
  type: 'evidence';
  term: string;
  level: string;
  step: number;
  steps: number;
}

export const lowerEvidence = ({ term, level }: EvidenceBlock): PlainBlock[] =>
  definitions([{ term, value: level }]);
