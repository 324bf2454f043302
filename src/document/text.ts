import type { Node, Place, Rich } from './tree.ts';
import { tagNames, vocabulary } from './vocabulary.ts';
import { children } from './walk.ts';

/**
 * What a reader hears of a text: words only, blocks parted by a space.
 * @param vul the words of a tag that has none of its own, as `<Gemeente/>`; without it they are left out
 */
export function textOf(text: Rich, fill?: (node: Node) => string | undefined): string {
  const parts = text.rijk === 'blok' ? [...text.children, ...text.voetnoten] : text.children;
  return parts
    .map((node) => textOfNode(node, fill))
    .join(text.rijk === 'blok' ? ' ' : '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of one node and everything below it. */
export function textOfNode(node: Node, fill?: (node: Node) => string | undefined): string {
  if ('value' in node) return node.value;
  const own = fill?.(node);
  if (own !== undefined) return own;
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt;
  const between = BLOCKS.has(node.type) ? ' ' : '';
  return children(node)
    .map((child) => textOfNode(child, fill))
    .join(between);
}

/**
 * Where one character of the words of a node stands: the place of the node that holds it, and how far into
 * the words of that node.
 * @param index counted in `textOfNode(node)`, from 0
 */
export function placeOn(
  node: Node,
  index: number,
): { plek: Place; binnen?: { tekst: string; index: number } } {
  if ('value' in node) return { plek: node.plek, binnen: { tekst: node.value, index } };
  let rest = index;
  for (const child of children(node)) {
    const { length } = textOfNode(child);
    if (rest < length) return placeOn(child, rest);
    rest -= length + (BLOCKS.has(node.type) ? 1 : 0);
  }
  return { plek: node.plek };
}

/** The nodes of a text of which the words are read apart: its blocks, or the one sentence. */
export function documentPartsOf(text: Rich): Node[] {
  return text.rijk === 'blok'
    ? [...text.children, ...text.voetnoten]
    : [{ type: 'paragraph', plek: { line: 1, column: 1 }, children: text.children }];
}

/** Nodes whose children are blocks: a space keeps their words apart. Which tags hold blocks, the vocabulary says. */
const BLOCKS = new Set<string>([
  'list',
  'listItem',
  'table',
  'blockquote',
  'footnoteDefinition',
  ...tagNames.filter((name) => vocabulary[name].contents === 'blok'),
]);
