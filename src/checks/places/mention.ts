import type { Mention } from '../../document/rewrite.ts';
import type { Node } from '../../document/tree.ts';

/** A link or a tag as it was typed, whatever else it is. */
export const mentionOf = (node: Node): Mention =>
  node.type === 'link'
    ? { type: 'link', url: node.url, attributes: {} }
    : { type: node.type, attributes: 'attributen' in node ? { ...node.attributen } : {} };
