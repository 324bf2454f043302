import type { PlainBlock } from '../../page/plain/plain.ts';

/** A footnote with a space between its number and its first word. */
export function noteBlocks([first, ...rest]: readonly PlainBlock[]): PlainBlock[] {
  if (!first) return [];
  if (first.type !== 'paragraph') return [first, ...rest];
  return [{ ...first, children: [{ type: 'text', value: '\u00a0' }, ...first.children] }, ...rest];
}
