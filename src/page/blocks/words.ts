import { bullets, text } from '../make.ts';
import type { PlainBlock } from '../plain/plain.ts';

/** Other words for the same. */
export interface WordsBlock {
  type: 'words';
  words: string[];
}

export const lowerWords = ({ words }: WordsBlock): PlainBlock[] => bullets(words.map((word) => [text(word)]));
