import { makeParagraph } from '../make.ts';
import type { PageInline, PlainBlock } from '../plain/plain.ts';

/** The answer to a question in short. */
export interface AnswerBlock {
  type: 'answer';
  children: PageInline[];
}

export const lowerAnswer = ({ children }: AnswerBlock): PlainBlock[] => [makeParagraph(...children)];
