import type { PageInline, PlainBlock } from './plain.ts';
import { blocksIn } from './walk.ts';

/** The words of sentences, as a reader hears them. Example: for a name of a bookmark. */
export function wordsOf(inlines: readonly PageInline[]): string {
  return inlines
    .map((inline) => {
      if ('value' in inline) return inline.value;
      if (inline.type === 'break') return ' ';
      if (inline.type === 'field') return inline.filled ?? inline.field.label;
      return 'children' in inline ? wordsOf(inline.children) : '';
    })
    .join('');
}

/** The words of blocks, parts of one block parted by a space and blocks by a new line. */
export const blockWords = (blocks: readonly PlainBlock[]): string => blocks.map(wordsIn).join('\n');

function wordsIn(block: PlainBlock): string {
  if (block.type === 'paragraph' || block.type === 'heading') return wordsOf(block.children);
  if (block.type === 'code') return block.value;
  if (block.type === 'image') return block.alt;
  if (block.type === 'definitionList')
    return block.rows.map(({ term, blocks }) => `${term} ${blocks.map(wordsIn).join(' ')}`).join(' ');
  const title = 'title' in block && block.title ? block.title : '';
  const above = [
    typeof title === 'string' ? title : wordsOf(title),
    block.type === 'sheet' && block.subtitle ? wordsOf(block.subtitle) : '',
  ];
  return [...above, ...blocksIn(block).map((below) => below.map(wordsIn).join(' '))]
    .filter(Boolean)
    .join(' ');
}

/** Without double spaces, and without a space that what was left out leaves before a sign. */
export const tidy = (words: string): string =>
  words
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ (?=[.,;:!?])/g, '')
    .trim();
