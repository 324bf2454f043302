import type { WordPart } from '../proposal.ts';
import type { WordEdit } from './word-edits.ts';

/** Words with their changes in them. */
export const withEdits = (words: string, edits: readonly WordEdit[]): string =>
  partsOf(words, edits)
    .flatMap((part) => (part.is === 'out' ? [] : [part.words]))
    .join('');

/** Words as a reader sees their changes: what stays, what goes and what comes, in order. */
export function partsOf(words: string, edits: readonly WordEdit[]): WordPart[] {
  const parts: WordPart[] = [];
  let done = 0;
  const add = (is: WordPart['is'], text: string) => {
    if (text !== '') parts.push({ is, words: text });
  };
  for (const { from, to, text } of edits) {
    add('same', words.slice(done, from));
    add('out', words.slice(from, to));
    add('in', text);
    done = to;
  }
  add('same', words.slice(done));
  return parts;
}
