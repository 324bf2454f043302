import { certain } from '../../document/certain.ts';
import { valueAt } from '../../schema/walk.ts';
import { movedBlock, withBlock, withoutBlock } from '../source/block-source.ts';
import { isLine, withLine, withoutLine } from '../source/line-source.ts';
import type { SourceEdit } from '../source/source-edit.ts';
import type { Leaf } from '../trace/spots.ts';
import { why } from '../why.ts';
import {
  aboutOf,
  headingAbove,
  placeIn,
  wholeLeaf,
  type Comparison,
  type Made,
  type Of,
  type Unnumbered,
} from './comparison.ts';

/** A paragraph that is gone. */
export function removedParagraph({ made }: Comparison, { was: n }: Of<'removed'>): Unnumbered {
  const before = certain(made.paragraphs[n]);
  const { leaf, objection } = wholeLeaf(made, n);
  const take = leaf && (isLine(leaf) ? withoutLine(leaf, linesBeside(made, leaf)) : withoutBlock(leaf));
  return {
    kind: 'removed',
    about: aboutOf(before),
    under: headingAbove(made.paragraphs, n),
    ...placeIn(made, n, 0),
    was: before.words,
    parts: [{ is: 'out', words: before.words }],
    take: take ?? [],
    ...(!take && { why: objection ?? why.needed }),
  };
}

/** A paragraph that was not there. */
export function addedParagraph(comparison: Comparison, { is: n, after }: Of<'added'>): Unnumbered {
  const { made, is } = comparison;
  const fresh = certain(is[n]);
  // Words can be typed for somebody, but what they rest on or lead to is not in them.
  const leads = fresh.looks.some(({ look }) => look === 'link') || /\[\d+\]/.test(fresh.words);
  const take = leads
    ? undefined
    : besides(comparison, { n, after }, (leaf, before) =>
        isLine(leaf)
          ? fresh.kind === 'item' || fresh.inTable
            ? withLine(leaf, fresh.words, before)
            : undefined
          : fresh.kind === 'heading' || fresh.kind === 'note'
            ? undefined
            : withBlock(leaf, { words: fresh.words, item: fresh.kind === 'item', before }),
      );
  return {
    kind: 'added',
    about: aboutOf(fresh),
    under: headingAbove(is, n),
    ...placeIn(made, after, 0),
    is: fresh.words,
    parts: [{ is: 'in', words: fresh.words }],
    ...(after >= 0 && { after: certain(made.paragraphs[after]).words }),
    take: take ?? [],
    ...(!take && { why: leads ? why.newLink : fresh.kind === 'heading' ? why.newHeading : why.where }),
  };
}

/** A paragraph that stands elsewhere, word for word. */
export function movedParagraph(
  comparison: Comparison,
  { was: from, is: to, after }: Of<'moved'>,
): Unnumbered {
  const { made, is } = comparison;
  const before = certain(made.paragraphs[from]);
  const { words } = before;
  const { leaf: own, objection } = wholeLeaf(made, from, true);
  const take =
    own &&
    besides(comparison, { n: to, after }, (leaf, early) => {
      if (!isLine(own)) return isLine(leaf) ? undefined : movedBlock(own, leaf, early);
      if (!isLine(leaf) || !isSameList(own, leaf)) return undefined;
      const put = withLine(leaf, own.text.typed, early);
      return put && [{ file: own.text.file, path: own.text.path, line: 'out' }, ...put];
    });
  return {
    kind: 'moved',
    about: aboutOf(before),
    under: headingAbove(is, to),
    ...placeIn(made, from, 0),
    was: words,
    is: words,
    parts: [{ is: 'same', words }],
    ...(after >= 0 && { after: certain(made.paragraphs[after]).words }),
    take: take ?? [],
    ...(!take && { why: objection ?? why.where }),
  };
}

/**
 * Something that comes behind one paragraph; where that does not say where, before the next.
 * @param at `n` is what came, counted in what came back; `after` the paragraph behind which, in what was made
 */
function besides(
  { made, is }: Comparison,
  { n, after }: { n: number; after: number },
  make: (leaf: Leaf, before: boolean) => SourceEdit[] | undefined,
): SourceEdit[] | undefined {
  const tries = [
    { at: after, before: false },
    { at: after + 1, before: true },
  ];
  for (const { at, before } of tries) {
    const segments = made.traced[at] ?? [];
    const leaf = (before ? segments[0] : segments.at(-1))?.runs[0]?.spot.leaf;
    if (!leaf || !made.isTyped(leaf) || certain(is[n]).inTable !== certain(made.paragraphs[at]).inTable)
      continue;
    const edit = make(leaf, before);
    if (edit) return edit;
  }
  return undefined;
}

/** How many lines stand beside one in its list. */
function linesBeside(made: Made, { text: { file, path } }: Leaf): number {
  const list = path === 'body' ? undefined : valueAt(made.dataOf(file), path.slice(0, -1));
  return Array.isArray(list) ? list.length - 1 : 0;
}

const isSameList = (a: Leaf, b: Leaf): boolean =>
  a.text.file === b.text.file &&
  a.text.path !== 'body' &&
  b.text.path !== 'body' &&
  a.text.path.slice(0, -1).join() === b.text.path.slice(0, -1).join();
