import { certain } from '../../document/certain.ts';
import { offsetOn } from '../../document/follow.ts';
import type { Block } from '../../document/tree.ts';
import type { Leaf } from '../trace/spots.ts';
import { checked, inText, isItem, linesOf, signOf, sourceOf, type InText } from './in-text.ts';
import type { SourceEdit, TextEdit } from './source-edit.ts';

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
