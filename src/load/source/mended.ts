import type { Replacement } from '../../checks/issue.ts';

/** Words of a file and what to type in their place. Lines and columns count from 1. */
export interface Mend extends Replacement {
  /** Relative to the content folder. */
  file: string;
  line: number;
  column: number;
}

/**
 * The text with what is certain typed into it; all the rest, ends of lines and a byte order mark too, stays as it is.
 * What does not stand where it should is left alone, and so is what overlaps: the next look tells of it again.
 */
export function mended(text: string, mends: readonly Omit<Mend, 'file'>[]): string {
  const begins = lineBegins(text);
  const edits = mends
    .flatMap((mend) => {
      const edit = editOf(text, begins, mend);
      return edit ? [edit] : [];
    })
    .sort((a, b) => a.at - b.at);
  let result = '';
  let done = 0;
  for (const { at, from, to } of edits) {
    if (at < done) continue;
    result += text.slice(done, at) + to;
    done = at + from.length;
  }
  return result + text.slice(done);
}

/** Where each line of a text begins. */
function lineBegins(text: string): number[] {
  const begins = [text.startsWith('\ufeff') ? 1 : 0];
  for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) begins.push(index + end.length);
  return begins;
}

function editOf(
  text: string,
  begins: readonly number[],
  { line, column, from, to }: Omit<Mend, 'file'>,
): { at: number; from: string; to: string } | undefined {
  const begin = begins[line - 1];
  if (begin === undefined || from === '') return undefined;
  // Several lines were read with plain ends; the file may have those of Windows.
  const end = /\r\n?|\n|$/.exec(text.slice(begin))?.[0] ?? '\n';
  const typed = from.replaceAll('\n', end);
  const place = begin + column - 1;
  if (text.startsWith(typed, place)) return { at: place, from: typed, to };
  const whole = text.slice(begin, (begins[line] ?? text.length + 1) - 1);
  const behind = whole.indexOf(typed, column - 1);
  if (behind !== -1) return { at: begin + behind, from: typed, to };
  const only = whole.indexOf(typed);
  return only !== -1 && only === whole.lastIndexOf(typed) ? { at: begin + only, from: typed, to } : undefined;
}
