import { length } from '../../page/plain/length.ts';
import type { PlainBlock } from '../../page/plain/plain.ts';

/** Blocks of paragraphs, which can be told to stay with what follows. */
const OF_PARAGRAPHS = new Set<PlainBlock['type']>([
  'heading',
  'paragraph',
  'list',
  'definitionList',
  'writingSpace',
]);
/** Six lines, in characters. */
const ENOUGH = 500;
/** A block that is longer breaks over pages as it likes. */
const LONG = 1200;

/**
 * From which of the blocks of a run on they stay together, so that its last sheet never holds a line or two: as many of
 * the last ones as make six lines.
 */
export function tailStart(nodes: readonly PlainBlock[]): number {
  let start = nodes.length;
  for (let room = 0; start > 0 && room < ENOUGH; start--) {
    const node = nodes[start - 1];
    if (!node || !OF_PARAGRAPHS.has(node.type) || length([node]) > LONG) break;
    room += length([node]);
  }
  return start;
}
