import { certain } from '../document/certain.ts';
import { follow, offsetOn } from '../document/follow.ts';
import { valueAt } from '../schema/walk.ts';
import { differences, type Difference, type Paragraphs } from './compare/align.ts';
import { differencesNow, type DifferenceNow } from './compare/rebase.ts';
import { wordEdits, type WordEdit } from './compare/word-edits.ts';
import { partsOf, withEdits } from './compare/word-parts.ts';
import type { Note, Proposal } from './proposal.ts';
import type { ReturnedParagraph } from './read/paragraph.ts';
import { movedBlock, withBlock, withoutBlock } from './source/block-source.ts';
import { isLine, withLine, withoutLine } from './source/line-source.ts';
import { told } from './source/reading.ts';
import type { SourceEdit } from './source/source-edit.ts';
import { wordSource } from './source/word-source.ts';
import type { MarkedRun } from './trace/mark.ts';
import { isEvidenced, type Leaf } from './trace/spots.ts';
import type { Traced } from './trace/trace.ts';
import { why } from './why.ts';

/** A file as it was made, with the source of its words. */
export interface Made {
  /** Which state of the handbook it was made of. */
  state: string;
  paragraphs: readonly ReturnedParagraph[];
  traced: readonly Traced[][];
  /** Whether a text stands in its file as it was read: an edition may say it in another file. */
  isTyped: (leaf: Leaf) => boolean;
  /** The data of the fields of a file, as they were typed. */
  dataOf: (file: string) => unknown;
  /** Where a letter of a text stands in its file. */
  placeOf: (leaf: Leaf, offset: number) => NonNullable<Proposal['place']>;
}

/**
 * What somebody changed, as proposals in the order of the file.
 * @param base the file as it was made, when the handbook says something else by now
 * @returns nothing when too much differs to tell
 */
export function propose(
  made: Made,
  is: readonly ReturnedParagraph[],
  base?: Paragraphs,
): { proposals: Proposal[]; notes: Note[] } | undefined {
  const { paragraphs: was } = made;
  const found: DifferenceNow[] | undefined = base ? differencesNow(base, was, is) : differences(was, is);
  if (!found) return undefined;
  const proposals = found
    .flatMap((difference) =>
      proposalsOf(difference).map((proposal) =>
        difference.meanwhile ? { ...proposal, take: [], why: why.meanwhile } : proposal,
      ),
    )
    .map((proposal, i): Proposal => ({ number: i + 1, ...proposal }));
  return { proposals, notes: notesOf(made, is, found) };

  type Unnumbered = Omit<Proposal, 'number'>;

  function proposalsOf(difference: Difference): Unnumbered[] {
    if (difference.kind === 'changed') return changed(difference.was, difference.is);
    if (difference.kind === 'removed') return [removed(difference.was)];
    if (difference.kind === 'added') return [added(difference.is, difference.after)];
    return [moved(difference)];
  }

  function changed(from: number, to: number): Unnumbered[] {
    const [before, after] = [certain(was[from]), certain(is[to])];
    const edits = wordEdits(before.words, after.words);
    const basis = {
      kind: 'changed' as const,
      about: aboutOf(before),
      under: headingAbove(was, from),
      was: before.words,
      is: after.words,
    };
    const place = placeOfEdit(from, edits[0]?.from ?? 0);
    if ((before.kind === 'heading') !== (after.kind === 'heading') && edits.length === 0)
      return [{ ...basis, ...place, parts: [{ is: 'same', words: before.words }], take: [], why: why.kind }];
    const judged = edits.map((edit) => ({ edit, ...judge(from, edit) }));
    const groups = [judged.filter(({ take }) => take), judged.filter(({ take }) => !take)];
    return groups.flatMap((group): Unnumbered[] => {
      const [first] = group;
      if (!first) return [];
      const own = group.map(({ edit }) => edit);
      const objection = group.find((each) => each.why !== undefined)?.why;
      return [
        {
          ...basis,
          is: withEdits(before.words, own),
          ...placeOfEdit(from, first.edit.from),
          parts: partsOf(before.words, own),
          take: group.flatMap(({ take }) => take ?? []),
          ...(objection !== undefined && { why: objection }),
        },
      ];
    });
  }

  /** What to type for one change of words, or why that must be left to a person. */
  function judge(n: number, { from, to, text }: WordEdit): { take?: SourceEdit[]; why?: string } {
    const { closed } = certain(was[n]);
    if (
      closed.some((range) => (from < range.to && to > range.from) || (from > range.from && from < range.to))
    )
      return { why: why.closed };
    const segments = made.traced[n] ?? [];
    const around = segments
      .filter((segment) => segment.from <= from && to <= segment.to)
      .sort((a, b) => Number(a.runs[0]?.spot.closed) - Number(b.runs[0]?.spot.closed) || b.from - a.from);
    const [segment] = around;
    if (!segment)
      return { why: segments.some((each) => each.from < to && each.to > from) ? why.across : why.program };
    const [run, ...others] = segment.runs;
    if (!run || others.length > 0) return { why: why.several };
    const { spot } = run;
    if (spot.closed) return { why: why.closed };
    if (!made.isTyped(spot.leaf)) return { why: why.editie };
    const begin = run.from + certain(segment.at[from - segment.from]);
    const end = run.from + certain(segment.at[to - segment.from]);
    if (spot.leaf.text.sourced) return { why: why.sourced };
    if (isEvidenced(spot.leaf, spot.offset + begin, spot.offset + end)) return { why: why.evidenced };
    const edit = wordSource(spot, begin, end, text);
    return edit ? { take: [edit] } : { why: why.form };
  }

  function removed(n: number): Unnumbered {
    const before = certain(was[n]);
    const { leaf, objection } = wholeLeaf(n);
    const take = leaf && (isLine(leaf) ? withoutLine(leaf, linesBeside(leaf)) : withoutBlock(leaf));
    return {
      kind: 'removed',
      about: aboutOf(before),
      under: headingAbove(was, n),
      ...placeOfEdit(n, 0),
      was: before.words,
      parts: [{ is: 'out', words: before.words }],
      take: take ?? [],
      ...(!take && { why: objection ?? why.needed }),
    };
  }

  function added(n: number, after: number): Unnumbered {
    const fresh = certain(is[n]);
    const take = besides(n, after, (leaf, before) =>
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
      ...placeOfEdit(after, 0),
      is: fresh.words,
      parts: [{ is: 'in', words: fresh.words }],
      ...(after >= 0 && { after: certain(was[after]).words }),
      take: take ?? [],
      ...(!take && { why: fresh.kind === 'heading' ? why.newHeading : why.where }),
    };
  }

  function moved({ was: from, is: to, after }: Extract<Difference, { kind: 'moved' }>): Unnumbered {
    const words = certain(was[from]).words;
    const { leaf: own, objection } = wholeLeaf(from, true);
    const take =
      own &&
      besides(to, after, (leaf, before) => {
        if (!isLine(own)) return isLine(leaf) ? undefined : movedBlock(own, leaf, before);
        if (!isLine(leaf) || !isSameList(own, leaf)) return undefined;
        const put = withLine(leaf, own.text.typed, before);
        return put && [{ file: own.text.file, path: own.text.path, line: 'out' }, ...put];
      });
    return {
      kind: 'moved',
      about: aboutOf(certain(was[from])),
      under: headingAbove(is, to),
      ...placeOfEdit(from, 0),
      was: words,
      is: words,
      parts: [{ is: 'same', words }],
      ...(after >= 0 && { after: certain(was[after]).words }),
      take: take ?? [],
      ...(!take && { why: objection ?? why.where }),
    };
  }

  /** The leaf that a paragraph is the whole of, and which holds words only. @param any whether it may hold more */
  function wholeLeaf(n: number, any = false): { leaf?: Leaf; objection?: string } {
    const segments = made.traced[n] ?? [];
    const [first] = segments;
    const run = first?.runs[0];
    if (!first || !run) return { objection: why.program };
    const { leaf } = run.spot;
    if (!made.isTyped(leaf)) return { objection: why.editie };
    if (segments.some(({ runs }) => runs.length > 1)) return { objection: why.several };
    if (segments.some(({ runs }) => runs[0]?.spot.leaf !== leaf)) return { objection: why.across };
    if (!any && !leaf.bare) return { objection: why.closed };
    if (leaf.text.sourced) return { objection: why.sourced };
    if (!any && told(leaf.words).trim() !== told(certain(was[n]).words)) return { objection: why.program };
    if (leaf.node?.type === 'heading' && leaf.node.vasteId) return { objection: why.anchor };
    return { leaf };
  }

  /** Something that comes behind one paragraph; where that does not say where, before the next. */
  function besides(
    n: number,
    after: number,
    make: (leaf: Leaf, before: boolean) => SourceEdit[] | undefined,
  ): SourceEdit[] | undefined {
    const tries = [
      { at: after, before: false },
      { at: after + 1, before: true },
    ];
    for (const { at, before } of tries) {
      const segments = made.traced[at] ?? [];
      const leaf = (before ? segments[0] : segments.at(-1))?.runs[0]?.spot.leaf;
      if (!leaf || !made.isTyped(leaf) || certain(is[n]).inTable !== certain(was[at]).inTable) continue;
      const edit = make(leaf, before);
      if (edit) return edit;
    }
    return undefined;
  }

  function linesBeside({ text: { file, path } }: Leaf): number {
    const list = path === 'body' ? undefined : valueAt(made.dataOf(file), path.slice(0, -1));
    return Array.isArray(list) ? list.length - 1 : 0;
  }

  function placeOfEdit(n: number, at: number): Pick<Proposal, 'place'> {
    const segments = made.traced[n] ?? [];
    const segment = segments.find(({ from, to }) => from <= at && at <= to) ?? segments[0];
    const run = segment?.runs[0];
    if (!segment || !run) return {};
    const letter = segment.at[Math.max(0, at - segment.from)] ?? 0;
    return { place: made.placeOf(run.spot.leaf, sourceOffset(run, letter)) };
  }
}

/** Where a letter of a run stands in its text. */
function sourceOffset({ spot: { leaf, place, value }, from }: MarkedRun, letter: number): number {
  const { typed } = leaf.text;
  return follow(typed, place ? offsetOn(typed, place) : 0, value, from + letter);
}

const isSameList = (a: Leaf, b: Leaf): boolean =>
  a.text.file === b.text.file &&
  a.text.path !== 'body' &&
  b.text.path !== 'body' &&
  a.text.path.slice(0, -1).join() === b.text.path.slice(0, -1).join();

const aboutOf = ({ kind, inTable }: ReturnedParagraph): Proposal['about'] =>
  kind === 'paragraph' && inTable ? 'cell' : kind;

function headingAbove(paragraphs: readonly ReturnedParagraph[], n: number): string {
  for (let at = n - 1; at >= 0; at--) {
    const paragraph = paragraphs[at];
    if (paragraph?.kind === 'heading') return paragraph.words;
  }
  return '';
}

/** What was written beside the text, with the place of the paragraph that it stands at. */
function notesOf(made: Made, is: readonly ReturnedParagraph[], found: readonly Difference[]): Note[] {
  const cameFrom = new Map(
    found.flatMap((each) => ('was' in each && 'is' in each ? [[each.is, each.was]] : [])),
  );
  const fresh = new Set(found.flatMap((each) => (each.kind === 'added' ? [each.is] : [])));
  const gone = new Set(found.flatMap((each) => ('was' in each ? [each.was] : [])));
  // What did not change stands in the same order in both.
  const stayed = made.paragraphs.map((_, n) => n).filter((n) => !gone.has(n));
  let next = 0;
  return is.flatMap((paragraph, n) => {
    const origin = cameFrom.get(n) ?? (fresh.has(n) ? undefined : stayed[next++]);
    const run = origin === undefined ? undefined : made.traced[origin]?.[0]?.runs[0];
    return paragraph.remarks.map((remark) => ({
      ...remark,
      under: headingAbove(is, n),
      at: paragraph.words,
      ...(run && { place: made.placeOf(run.spot.leaf, sourceOffset(run, 0)) }),
    }));
  });
}
