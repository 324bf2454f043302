import type { PlainBlock } from './plain.ts';

/** Whether a block is the small print right below a heading: it tells of what follows, and stays with it as the heading does. */
export const isByline = (node: PlainBlock, above: PlainBlock | undefined): boolean =>
  node.type === 'paragraph' && node.children[0]?.type === 'small' && above?.type === 'heading';
