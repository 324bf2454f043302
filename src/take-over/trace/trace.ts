import { diffArrays } from 'diff';
import { certain } from '../../document/certain.ts';
import { spaced } from '../compare/fold.ts';
import type { ReturnedParagraph } from '../read/paragraph.ts';
import type { MarkedRun } from './mark.ts';

/** Words of a paragraph that stand as they are in a text, from one letter to before another. */
export interface Traced {
  from: number;
  to: number;
  /** Where they come from; several where fields say the same. */
  runs: MarkedRun[];
  /** Of each letter, and of the end, the place in the words of the run. */
  at: number[];
}

/**
 * Where the words of each paragraph come from.
 * @param plain the paragraphs of a file
 * @param withMarks those of the same file with a mark in every run of words
 */
export function traced(
  plain: readonly ReturnedParagraph[],
  withMarks: readonly ReturnedParagraph[],
  marks: readonly MarkedRun[][],
): Traced[][] {
  const result: Traced[][] = plain.map(() => []);
  let [i, j] = [0, 0];
  for (const { count, added, removed } of diffArrays(
    plain.map(({ words }) => words),
    withMarks.map(({ words }) => words),
  )) {
    if (added) j += count;
    else if (removed) i += count;
    else
      for (let n = 0; n < count; n++) {
        const { words, marks: here } = certain(withMarks[j++]);
        result[i++] = here.flatMap(({ at, id }) => tracedAt(words, at, marks[id] ?? []));
      }
  }
  return result;
}

/** The words around a mark that are those of its run. */
function tracedAt(words: string, mark: number, runs: readonly MarkedRun[]): Traced[] {
  const [run] = runs;
  if (!run) return [];
  const { words: all, at: places } = spaced(run.value);
  // Which letter stands before the mark, counted in the run.
  const pair = /\p{L}(?=\p{L})/u.exec(all) ?? /[\p{L}\p{N}]/u.exec(all);
  if (!pair) return [];
  const inRun = pair.index + pair[0].length;
  let begin = mark;
  let first = inRun;
  while (first > 0 && begin > 0 && words[begin - 1] === all[first - 1])
    [begin, first] = [begin - 1, first - 1];
  if (first > 0 && all.slice(0, first).trim() !== '') return [];
  let end = mark;
  let last = inRun;
  while (last < all.length && words[end] === all[last]) [end, last] = [end + 1, last + 1];
  if (all.slice(last).trim() !== '') return [];
  const at = Array.from({ length: end - begin + 1 }, (_, n) => places[first + n] ?? run.value.length);
  return [{ from: begin, to: end, runs: [...runs], at }];
}
