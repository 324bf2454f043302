import { allBlocks, allInlines } from './walk.ts';
import type { PlainBlock, InlineOf } from './plain.ts';

/** About how many characters blocks take, lines to write on included: to keep short ones on one page. */
export function length(nodes: readonly PlainBlock[]): number {
  let sum = 0;
  for (const node of allBlocks(nodes)) {
    if (node.type === 'writingSpace') sum += node.lines * 120;
    else if (node.type === 'drawing' || node.type === 'image') sum += 1500;
    else if (node.type === 'code') sum += node.value.length;
    else sum += 30;
  }
  for (const inline of allInlines(nodes)) {
    if (inline.type === 'text' || inline.type === 'inlineCode') sum += inline.value.length;
    if (inline.type === 'field') sum += fieldLength(inline);
  }
  return sum;
}

/** About the room of a field: that of its name, or what one writes there takes. */
function fieldLength({ field: { label, invoer: input, opties: options }, write }: InlineOf<'field'>): number {
  if (!write || input === 'vinkje') return label.length;
  const choices = options.reduce((sum, option) => sum + option.length + 4, 0);
  return Math.max(choices, input === 'lange-tekst' ? 240 : input === 'handtekening' ? 120 : 40);
}
