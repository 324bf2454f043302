import type { Field, PlainPage } from './plain.ts';
import { rewrite } from './walk.ts';

/**
 * A document with values in its fields.
 * @param valueOf what goes into a field; a field without a value stays to be filled in
 */
export function withValues(page: PlainPage, valueOf: (field: Field) => string | undefined): PlainPage {
  return {
    ...page,
    blocks: rewrite(page.blocks, (node) => {
      const filled = node.type === 'field' ? valueOf(node.field) : undefined;
      return filled ? { ...node, filled } : node;
    }),
  };
}
