import { offsetOn } from '../../document/follow.ts';
import type { Block, BlockText, ListItem, Node, Place } from '../../document/tree.ts';
import type { Leaf } from '../trace/spots.ts';
import { isSameText, readTyped } from './reading.ts';
import { withTextEdits, type SourceEdit, type TextEdit } from './source-edit.ts';

/** Blocks with other blocks in them, down to the one that changes. */
type Parent = Block | ListItem | BlockText;

/** A block of a text with what stands around it. */
export interface InText {
  text: BlockText;
  typed: string;
  /** The blocks or items among which it stands, and its number there. */
  among: readonly (Block | ListItem)[];
  index: number;
  parent: number[];
  /** Whether it is the one paragraph of an item of a list. */
  item: boolean;
}

/** The block of a leaf; the item of a list, when it is all that stands in it. */
export function inText({ text: source, at, node }: Leaf): InText | undefined {
  if (!at || source.form === 'plat' || source.form === 'zin') return undefined;
  const text = readTyped(source, source.typed);
  if (text?.rijk !== 'blok') return undefined;
  const chain: Parent[] = [text];
  for (const step of at) {
    const child = childrenOf(chain.at(-1))[step];
    if (!child) return undefined;
    chain.push(child);
  }
  // An edition may put blocks of its own between those of the page: then it is another one.
  const found = chain.at(-1);
  if (!found || !('plek' in found) || !node || !isSamePlace(found.plek, node.plek)) return undefined;
  const around = chain.at(-2);
  const item = isItem(around) && around.children.length === 1;
  const parent = item ? at.slice(0, -2) : at.slice(0, -1);
  const among = childrenOf(chain[parent.length]);
  const index = at[parent.length];
  return index === undefined ? undefined : { text, typed: source.typed, among, index, parent, item };
}

const childrenOf = (parent: Parent | undefined): readonly (Block | ListItem)[] =>
  parent && 'children' in parent ? (parent.children as (Block | ListItem)[]) : [];
const isSamePlace = (a: Place, b: Place): boolean => a.line === b.line && a.column === b.column;
export const isItem = (node: Parent | undefined): node is ListItem =>
  node !== undefined && 'type' in node && node.type === 'listItem';

/** The lines of a block in its source: from the line on which it begins to that on which the next one does. */
export function linesOf({ typed, among, index, text, parent }: InText): { from: number; to: number } {
  const begin = (node: Node | undefined) =>
    node && typed.lastIndexOf('\n', offsetOn(typed, node.plek) - 1) + 1;
  const from = begin(among[index]) ?? 0;
  const next = begin(among[index + 1]) ?? begin(follower(text, parent)) ?? typed.length;
  // Notes, and the end of a tag, may stand between it and what comes next.
  const stop = /\n(?=[ \t]*(?:<\/|\[\^[^\]]+\]:))/.exec(typed.slice(from, next));
  return { from, to: stop ? from + stop.index + 1 : next };
}

/** What comes behind the parent of a block. */
function follower(text: BlockText, parent: readonly number[]): Node | undefined {
  for (let depth = parent.length; depth > 0; depth--) {
    const among = childrenAt(text, parent.slice(0, depth - 1));
    const next = among[(parent[depth - 1] ?? 0) + 1];
    if (next) return next;
  }
  return undefined;
}

const childrenAt = (text: BlockText, path: readonly number[]): readonly (Block | ListItem)[] =>
  path.reduce<readonly (Block | ListItem)[]>((among, step) => childrenOf(among[step]), text.children);

/** The text of a block without the empty lines behind it. */
export function sourceOf(here: InText): { from: number; to: number; source: string } {
  const { from, to } = linesOf(here);
  const source = here.typed.slice(from, to).trimEnd();
  return { from, to: from + source.length, source };
}

/** How an item begins: its indent, and the sign of its list; a box to tick is open, a number one higher. */
export const signOf = (source: string): string =>
  (/^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/.exec(source)?.[0] ?? '- ')
    .replace(/\[[xX]\]/, '[ ]')
    .replace(/\d+/, (number) => String(Number(number) + 1));

/** Edits of which the result reads as it should. */
export function checked(
  { text: source }: Leaf,
  { text, typed, parent }: InText,
  edits: readonly TextEdit[],
  among: readonly (Block | ListItem)[],
): SourceEdit[] | undefined {
  const is = readTyped(source, withTextEdits(typed, edits));
  const wanted = { ...text, children: withAmong(text.children, parent, among) };
  if (!is || !isSameText(wanted, is)) return undefined;
  return edits.map((edit) => ({ file: source.file, path: source.path, ...edit }));
}

function withAmong(
  blocks: readonly (Block | ListItem)[],
  [step, ...rest]: readonly number[],
  among: readonly (Block | ListItem)[],
): unknown[] {
  if (step === undefined) return [...among];
  return blocks.map((block, i) =>
    i === step ? { ...block, children: withAmong(childrenOf(block), rest, among) } : block,
  );
}
