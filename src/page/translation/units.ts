import { fingerprint } from '../../document/language/fingerprint.ts';
import type { Block, BlockText, Node, Place } from '../../document/tree.ts';
import { tagNames } from '../../document/vocabulary.ts';
import { children, from } from '../../document/walk.ts';

/** A paragraph of a text that is translated: a heading, a paragraph, a list or a table. */
export interface Unit {
  /** The anchor of the heading that it stands under, or that it is. */
  part: string;
  /** What a reader hears, with the ids of fields between braces. */
  words: string;
  /** The fields in it, in order; a language may turn them round. */
  fields: string[];
  /** The numbers in it: those that one calls, and amounts. */
  numbers: string[];
  plek: Place;
  /** Eight signs that change with the words. */
  mark: string;
}

/** Boxes are for who sends the letter: they are not translated. */
const isForSender = ({ type }: Block): boolean =>
  (tagNames as readonly string[]).includes(type) && type !== 'Kaart';

/**
 * The paragraphs of a text in order, from its first heading of level 2 on.
 * @param parts the anchors of the headings of which the text counts; all without it
 */
export function unitsOf(body: BlockText, parts?: readonly string[]): Unit[] {
  let part: string | undefined;
  return body.children.flatMap((block): Unit[] => {
    if (block.type === 'heading' && block.depth === 2) part = block.id;
    if (part === undefined || (parts && !parts.includes(part)) || isForSender(block)) return [];
    return [unitOf(block, part)];
  });
}

function unitOf(block: Block, part: string): Unit {
  const words = wordsOf(block).replace(/\s+/g, ' ').trim();
  return {
    part,
    words,
    fields: [...from(block)].flatMap((node) => (node.type === 'Invulveld' ? [node.attributen.id] : [])),
    numbers: words.replace(/\{[^}]*\}/g, '').match(/\d+(?:[-.,]\d+)*/g) ?? [],
    plek: block.plek,
    mark: fingerprint(words),
  };
}

function wordsOf(node: Node): string {
  if (node.type === 'Invulveld') return `{${node.attributen.id}}`;
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  const apart =
    'children' in node &&
    node.children.some((child) => child.type === 'paragraph' || child.type === 'listItem');
  return children(node)
    .map(wordsOf)
    .join(apart || node.type === 'table' ? ' ' : '');
}
