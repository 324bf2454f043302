import type { Knoop, Plek, Rijk } from './tree.ts';
import { tagNamen, vocabulary } from './vocabulary.ts';
import { kinderen } from './walk.ts';

/**
 * What a reader hears of a text: words only, blocks parted by a space.
 * @param vul the words of a tag that has none of its own, as `<Gemeente/>`; without it they are left out
 */
export function tekstVan(tekst: Rijk, vul?: (node: Knoop) => string | undefined): string {
  const delen = tekst.rijk === 'blok' ? [...tekst.children, ...tekst.voetnoten] : tekst.children;
  return delen
    .map((node) => tekstVanKnoop(node, vul))
    .join(tekst.rijk === 'blok' ? ' ' : '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of one node and everything below it. */
export function tekstVanKnoop(node: Knoop, vul?: (node: Knoop) => string | undefined): string {
  if ('value' in node) return node.value;
  const eigen = vul?.(node);
  if (eigen !== undefined) return eigen;
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt;
  const tussen = BLOKKEN.has(node.type) ? ' ' : '';
  return kinderen(node)
    .map((kind) => tekstVanKnoop(kind, vul))
    .join(tussen);
}

/**
 * Where one character of the words of a node stands: the place of the node that holds it, and how far into
 * the words of that node.
 * @param index counted in `tekstVanKnoop(node)`, from 0
 */
export function plekOp(
  node: Knoop,
  index: number,
): { plek: Plek; binnen?: { tekst: string; index: number } } {
  if ('value' in node) return { plek: node.plek, binnen: { tekst: node.value, index } };
  let rest = index;
  for (const kind of kinderen(node)) {
    const { length } = tekstVanKnoop(kind);
    if (rest < length) return plekOp(kind, rest);
    rest -= length + (BLOKKEN.has(node.type) ? 1 : 0);
  }
  return { plek: node.plek };
}

/** The nodes of a text of which the words are read apart: its blocks, or the one sentence. */
export function delenVan(tekst: Rijk): Knoop[] {
  return tekst.rijk === 'blok'
    ? [...tekst.children, ...tekst.voetnoten]
    : [{ type: 'paragraph', plek: { line: 1, column: 1 }, children: tekst.children }];
}

/** Nodes whose children are blocks: a space keeps their words apart. Which tags hold blocks, the vocabulary says. */
const BLOKKEN = new Set<string>([
  'list',
  'listItem',
  'table',
  'blockquote',
  'footnoteDefinition',
  ...tagNamen.filter((naam) => vocabulary[naam].inhoud === 'blok'),
]);
