import { certain } from '../../document/certain.ts';
import type { Difference } from '../compare/difference.ts';
import { wordEdits } from '../compare/word-edits.ts';
import type { Look, ReturnedParagraph } from '../read/paragraph.ts';
import type { WordPart } from '../proposal.ts';
import { why } from '../why.ts';
import { aboutOf, headingAbove, placeIn, type Comparison, type Unnumbered } from './comparison.ts';

/** How a writer types what looks so; a link has an address besides. */
const SIGNS: Record<Look, [string, string]> = { bold: ['**', '**'], italic: ['*', '*'], link: ['[', ']'] };

/**
 * What looks otherwise in a paragraph, of words that stayed: bold, italic, a link that went or came.
 * @param n the paragraph as it was made @param to the same as it came back
 */
export function changedLooks({ made, is }: Comparison, n: number, to: number): Unnumbered[] {
  const [before, after] = [certain(made.paragraphs[n]), certain(is[to])];
  // Headings and cells have a look of their own, which each program writes down its own way.
  if (before.kind === 'heading' || before.inTable) return [];
  const spots = changedSpots(before, after);
  const [first] = spots;
  if (!first) return [];
  const parts = partsOf(before.words, spots);
  return [
    {
      kind: 'changed',
      about: aboutOf(before),
      under: headingAbove(made.paragraphs, n),
      ...placeIn(made, n, first.from),
      was: wordsBut('in', parts),
      is: wordsBut('out', parts),
      parts,
      take: [],
      why: why.look,
    },
  ];
}

interface Spot {
  from: number;
  to: number;
  look: Look;
  gone: boolean;
}

function changedSpots(before: ReturnedParagraph, after: ReturnedParagraph): Spot[] {
  const places = placesOf(before.words, after.words);
  const spots: Spot[] = [];
  for (const look of ['bold', 'italic', 'link'] as const) {
    const [was, is] = [lettersIn(before, look), lettersIn(after, look)];
    for (const [at, there] of places.entries()) {
      if (there === undefined || before.words[at] === ' ' || was.has(at) === is.has(there)) continue;
      const last = spots.at(-1);
      const gone = was.has(at);
      const goesOn =
        last?.look === look && last.gone === gone && before.words.slice(last.to, at).trim() === '';
      if (goesOn) last.to = at + 1;
      else spots.push({ from: at, to: at + 1, look, gone });
    }
  }
  return spots.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Where each letter stands now; nothing for one that went. */
function placesOf(was: string, is: string): (number | undefined)[] {
  const places: (number | undefined)[] = [];
  let shift = 0;
  for (const { from, to, text } of [...wordEdits(was, is), { from: was.length, to: was.length, text: '' }]) {
    while (places.length < from) places.push(places.length + shift);
    while (places.length < to) places.push(undefined);
    shift += text.length - (to - from);
  }
  return places;
}

const lettersIn = ({ looks }: ReturnedParagraph, look: Look): Set<number> =>
  new Set(
    looks
      .filter((each) => each.look === look)
      .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );

/** The words, with what changed as a writer would type it. */
const partsOf = (words: string, spots: readonly Spot[]): WordPart[] => {
  const parts: WordPart[] = [];
  let done = 0;
  for (const { from, to, look, gone } of spots) {
    if (from < done) continue;
    const [open, close] = SIGNS[look];
    const plain = words.slice(from, to);
    const signed = open + plain + close;
    if (from > done) parts.push({ is: 'same', words: words.slice(done, from) });
    parts.push({ is: 'out', words: gone ? signed : plain }, { is: 'in', words: gone ? plain : signed });
    done = to;
  }
  if (done < words.length) parts.push({ is: 'same', words: words.slice(done) });
  return parts;
};

const wordsBut = (is: WordPart['is'], parts: readonly WordPart[]): string =>
  parts.flatMap((part) => (part.is === is ? [] : [part.words])).join('');

/** Every pair of paragraphs that can look otherwise, before the difference that comes behind it. */
export function pairsBefore(
  origins: ReadonlyMap<number, number>,
  found: readonly Difference[],
): { before: number; was: number; is: number }[] {
  return [...origins].map(([is, was]) => {
    const next = found.findIndex((each) => ('is' in each ? each.is > is : each.was > was));
    return { before: next === -1 ? found.length : next, was, is };
  });
}
