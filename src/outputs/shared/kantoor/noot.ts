import type { PlainBlock } from '../../../page/plain.ts';

/** A footnote with a space between its number and its first word. */
export function nootBlokken([eerste, ...rest]: readonly PlainBlock[]): PlainBlock[] {
  if (!eerste) return [];
  if (eerste.type !== 'paragraph') return [eerste, ...rest];
  return [{ ...eerste, children: [{ type: 'text', value: '\u00a0' }, ...eerste.children] }, ...rest];
}
