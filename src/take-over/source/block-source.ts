import { certain } from '../../document/certain.ts';
import { offsetOn } from '../../document/follow.ts';
import type { Block, BlockText, ListItem, Node, Place } from '../../document/tree.ts';
import type { Leaf } from '../trace/spots.ts';
import { isSameText, readTyped } from './reading.ts';
import { withTextEdits, type SourceEdit, type TextEdit } from './source-edit.ts';

/** Blocks with other blocks in them, down to the one that changes. */
type Parent = Block | ListItem | BlockText;

/** A block of a text with what stands around it. */
interface InText {
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
function inText({ text: source, at, node }: Leaf): InText | undefined {
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
const isItem = (node: Parent | undefined): node is ListItem =>
  node !== undefined && 'type' in node && node.type === 'listItem';

/** The lines of a block in its source: from the line on which it begins to that on which the next one does. */
function linesOf({ typed, among, index, text, parent }: InText): { from: number; to: number } {
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
function sourceOf(here: InText): { from: number; to: number; source: string } {
  const { from, to } = linesOf(here);
  const source = here.typed.slice(from, to).trimEnd();
  return { from, to: from + source.length, source };
}

/**
 * Takes a paragraph, a heading or an item out of its text.
 * @returns nothing when it is all that there is, or the text would not read as before without it
 */
export function withoutBlock(leaf: Leaf): SourceEdit[] | undefined {
  const here = inText(leaf);
  if (!here || here.among.length < 2) return undefined;
  const cut = cutOf(here);
  return checked(leaf, here, [cut], here.among.toSpliced(here.index, 1));
}

/** A block with the empty lines behind it; of the last one, those before it. */
function cutOf(here: InText): TextEdit {
  const lines = linesOf(here);
  if (here.index < here.among.length - 1) return { ...lines, text: '' };
  const before = here.typed.slice(0, lines.from).trimEnd().length;
  return { from: before, to: sourceOf(here).to, text: '' };
}

/** Puts a paragraph, or an item of the same list, behind one that stands there. */
export function withBlock(
  leaf: Leaf,
  { words, item, before = false }: { words: string; item: boolean; before?: boolean },
): SourceEdit[] | undefined {
  const here = inText(leaf);
  if (!here || here.item !== item || leaf.node?.type === 'tableCell') return undefined;
  // In a box nobody sees whether it belongs in it or below it.
  if (!item && here.parent.length > 0) return undefined;
  const block = here.among[here.index];
  const next = here.among[here.index + (before ? 0 : 1)];
  if (!block) return undefined;
  const { from, to, source } = sourceOf(here);
  const sign = item ? signOf(source) : '';
  for (const typed of [words, words.replace(/[\\`*_{}[\]<>#|~]/g, (each) => `\\${each}`)]) {
    const fresh: Block = {
      type: 'paragraph',
      plek: block.plek,
      children: [{ type: 'text', plek: block.plek, value: words }],
    };
    const open = isItem(block) && block.checked !== undefined ? { checked: false } : {};
    const node = item && isItem(block) ? { ...block, ...open, children: [fresh] } : fresh;
    const loose = /\n[ \t]*\n/.test(here.typed.slice(to, next ? offsetOn(here.typed, next.plek) : to));
    const between = item && !loose ? '\n' : '\n\n';
    const edit = before
      ? { from, to: from, text: `${sign}${typed}${between}` }
      : { from: to, to, text: `${between}${sign}${typed}` };
    const made = checked(leaf, here, [edit], here.among.toSpliced(here.index + (before ? 0 : 1), 0, node));
    if (made) return made;
  }
  return undefined;
}

/** How an item begins: its indent, and the sign of its list; a box to tick is open, a number one higher. */
const signOf = (source: string): string =>
  (/^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/.exec(source)?.[0] ?? '- ')
    .replace(/\[[xX]\]/, '[ ]')
    .replace(/\d+/, (number) => String(Number(number) + 1));

/** Puts a block behind another of the same row, as it was typed. @returns nothing when they stand in other rows */
export function movedBlock(leaf: Leaf, after: Leaf, before = false): SourceEdit[] | undefined {
  const [here, there] = [inText(leaf), inText(after)];
  if (!here || !there || leaf.text !== after.text) return undefined;
  if (here.item !== there.item || here.parent.join() !== there.parent.join()) return undefined;
  const moved = here.among[here.index];
  const target = there.index - (there.index > here.index ? 1 : 0) + (before ? 0 : 1);
  if (!moved || target === here.index) return undefined;
  const cut = cutOf(here);
  const order = here.among
    .map((_, i) => i)
    .toSpliced(here.index, 1)
    .toSpliced(target, 0, here.index);
  const numbers = here.item ? numbersOf(here, order) : [];
  const number = numbers.find(({ index }) => index === here.index);
  const source = number ? sourceOf(here).source.replace(/\d+/, () => number.text) : sourceOf(here).source;
  const loose = /\n[ \t]*\n/.test(here.typed.slice(cut.from, cut.to));
  const gap = here.item && !loose ? '\n' : '\n\n';
  const goal = sourceOf(there);
  const put = before
    ? { from: goal.from, to: goal.from, text: `${source}${gap}` }
    : { from: goal.to, to: goal.to, text: `${gap}${source}` };
  const others = numbers.filter(({ index }) => index !== here.index).map(({ index: _, ...edit }) => edit);
  return checked(
    leaf,
    here,
    [cut, put, ...others],
    order.map((i) => certain(here.among[i])),
  );
}

/** What to type so that the numbers of a list stay in their row when its items stand in another order. */
function numbersOf(here: InText, order: readonly number[]): (TextEdit & { index: number })[] {
  const typed = here.among.map((_, index) => {
    const { from, source } = sourceOf({ ...here, index });
    const [, before = '', number] = /^([ \t]*)(\d+)[.)]/.exec(source) ?? [];
    return number === undefined ? undefined : { from: from + before.length, number };
  });
  return order.flatMap((index, place) => {
    const [own, there] = [typed[index], typed[place]];
    if (!own || !there || own.number === there.number) return [];
    return [{ index, from: own.from, to: own.from + own.number.length, text: there.number }];
  });
}

/** Edits of which the result reads as it should. */
function checked(
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
