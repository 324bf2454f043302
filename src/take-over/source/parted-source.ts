import type { Block, Inline, ListItem, Paragraph } from '../../document/tree.ts';
import { valueAt } from '../../schema/walk.ts';
import type { Leaf, Spot } from '../trace/spots.ts';
import { checked, inText, isItem, signOf, sourceOf } from './in-text.ts';
import { isLine } from './line-source.ts';
import type { SourceEdit } from './source-edit.ts';
import { placesOfPart } from './word-source.ts';

/**
 * Parts a paragraph, an item of a list or a line of a list of lines in two.
 * @param from where the white space begins that goes, counted in the words of the run
 * @returns nothing when the source would not read as before but for that
 */
export function partedSource(spot: Spot, from: number, to: number): SourceEdit[] | undefined {
  const { leaf, value } = spot;
  const { file, path, typed } = leaf.text;
  const [begin, end] = placesOfPart(spot, from, to);
  if (isLine(leaf) && path !== 'body')
    return [
      { file, path, from: begin, to: typed.length, text: '' },
      { file, path, line: 'in', text: typed.slice(end), before: false },
    ];
  const here = inText(leaf);
  const block = here?.among[here.index];
  const paragraph = block && paragraphIn(block);
  if (!here || !block || !paragraph) return undefined;
  const nth = paragraph.children.findIndex(
    (node) =>
      node.type === 'text' && node.plek.line === spot.place?.line && node.plek.column === spot.place.column,
  );
  const run = paragraph.children[nth];
  if (run?.type !== 'text') return undefined;
  const { source } = sourceOf(here);
  const gap = isItem(block) ? `\n${signOf(source)}` : `\n\n${/^[ \t]*/.exec(source)?.[0] ?? ''}`;
  const first = [...paragraph.children.slice(0, nth), { ...run, value: value.slice(0, from) }];
  const second = [{ ...run, value: value.slice(to) }, ...paragraph.children.slice(nth + 1)];
  const open = isItem(block) && block.checked !== undefined ? { checked: false } : {};
  const parts = [withWords(block, first), { ...withWords(block, second), ...open }];
  return checked(
    leaf,
    here,
    [{ from: begin, to: end, text: gap }],
    here.among.toSpliced(here.index, 1, ...parts),
  );
}

/**
 * Puts two paragraphs, items or lines together that stand behind each other.
 * @param dataOf the fields of a file as they were typed
 */
export function joinedSource(
  first: Leaf,
  second: Leaf,
  dataOf: (file: string) => unknown,
): SourceEdit[] | undefined {
  if (isLine(first) && isLine(second)) return joinedLines(first, second, dataOf);
  const [here, there] = [inText(first), inText(second)];
  if (!here || !there || first.text !== second.text || there.index !== here.index + 1) return undefined;
  if (here.parent.join() !== there.parent.join()) return undefined;
  const [block, next] = [here.among[here.index], here.among[there.index]];
  const [own, other] = [block && paragraphIn(block), next && paragraphIn(next)];
  if (!block || !next || !own || !other || isItem(block) !== isItem(next)) return undefined;
  const behind = sourceOf(there);
  const lead = isItem(next) ? signOf(behind.source) : (/^[ \t]*/.exec(behind.source)?.[0] ?? '');
  return checked(
    first,
    here,
    [{ from: sourceOf(here).to, to: behind.from + lead.length, text: ' ' }],
    here.among.toSpliced(here.index, 2, withWords(block, together(own.children, other.children))),
  );
}

function joinedLines(
  { text: { file, path, typed } }: Leaf,
  { text: second }: Leaf,
  dataOf: (file: string) => unknown,
): SourceEdit[] | undefined {
  if (path === 'body' || second.path === 'body' || file !== second.file) return undefined;
  const list = valueAt(dataOf(file), path.slice(0, -1));
  const next = [...path.slice(0, -1), Number(path.at(-1)) + 1];
  if (!Array.isArray(list) || next.join() !== second.path.join()) return undefined;
  return [
    { file, path, from: typed.length, to: typed.length, text: ` ${second.typed}` },
    { file, path: second.path, line: 'out' },
  ];
}

/** The one paragraph that a block is, or that an item holds. */
function paragraphIn(block: Block | ListItem): Paragraph | undefined {
  if (block.type === 'paragraph') return block;
  const [only, ...more] = isItem(block) ? block.children : [];
  return only?.type === 'paragraph' && more.length === 0 ? only : undefined;
}

function withWords(block: Block | ListItem, words: Inline[]): Block | ListItem {
  const paragraph = paragraphIn(block);
  if (!paragraph) return block;
  const fresh: Paragraph = { ...paragraph, children: words };
  return isItem(block) ? { ...block, children: [fresh] } : fresh;
}

/** Words behind each other, with a space between them. */
function together(first: readonly Inline[], second: readonly Inline[]): Inline[] {
  const [last, next] = [first.at(-1), second[0]];
  if (last?.type === 'text' && next?.type === 'text')
    return [...first.slice(0, -1), { ...last, value: `${last.value} ${next.value}` }, ...second.slice(1)];
  if (last?.type === 'text') return [...first.slice(0, -1), { ...last, value: `${last.value} ` }, ...second];
  if (next?.type === 'text') return [...first, { ...next, value: ` ${next.value}` }, ...second.slice(1)];
  return [...first, ...second];
}
