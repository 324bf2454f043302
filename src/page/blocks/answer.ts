import { paragraph } from '../make.ts';
import type { Inline, PlainBlock } from '../plain.ts';

/** The answer to a question in short. */
export interface AnswerBlock {
  type: 'answer';
  children: Inline[];
}

export const lowerAnswer = ({ children }: AnswerBlock): PlainBlock[] => [paragraph(...children)];
