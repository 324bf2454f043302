import type { TableCell, FootnoteDefinition, Knoop, Rijk } from './tree.ts';

/** Every node of a text, parents before children, footnotes last. */
export function* knopen(tekst: Rijk): Generator<Knoop> {
  for (const node of tekst.children) yield* vanaf(node);
  if (tekst.rijk === 'blok') for (const noot of tekst.voetnoten) yield* vanaf(noot);
}

/** A node and everything below it. */
export function* vanaf(node: Knoop): Generator<Knoop> {
  yield node;
  for (const kind of kinderen(node)) yield* vanaf(kind);
}

/** The nodes directly below a node, in reading order. */
export function kinderen(node: Knoop): readonly (Knoop | TableCell | FootnoteDefinition)[] {
  if (node.type === 'table') return [...node.head, ...node.rows.flat()];
  return 'children' in node ? node.children : [];
}
