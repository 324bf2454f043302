import type { TableCell, FootnoteDefinition, Node, Rich } from './tree.ts';

/** Every node of a text, parents before children, footnotes last. */
export function* nodes(text: Rich): Generator<Node> {
  for (const node of text.children) yield* from(node);
  if (text.rijk === 'blok') for (const note of text.voetnoten) yield* from(note);
}

/** A node and everything below it. In one loop: a generator within a generator passes each node on at every level. */
export function* from(node: Node): Generator<Node> {
  const ahead = [node];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    yield next;
    const below = children(next);
    if (below.length > 0) ahead.push(...below.toReversed());
  }
}

/** The nodes directly below a node, in reading order. */
export function children(node: Node): readonly (Node | TableCell | FootnoteDefinition)[] {
  if (node.type === 'table') return [...node.head, ...node.rows.flat()];
  return 'children' in node ? node.children : [];
}
