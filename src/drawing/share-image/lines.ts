import { certain } from '../../document/certain.ts';

/** A text that has been broken into lines. */
export interface SetKind {
  size: number;
  lines: string[];
}

interface Space {
  /** The widest that a line may be, in pixels. */
  width: number;
  /** The most lines at each size, from the largest size to the smallest. */
  sizes: readonly { size: number; lines: number }[];
  /** How wide a text is at a size. */
  measure: (text: string, size: number) => number;
}

/**
 * Sets a text as large as fits. At the smallest size a word that is too wide is cut with a hyphen, and what does
 * not fit in the last line ends in «…».
 */
export function put(text: string, { width, sizes, measure }: Space): SetKind {
  for (const { size, lines: most } of sizes) {
    const lines = breakOn(text.split(' '), (line) => measure(line, size) <= width);
    if (lines.length <= most && lines.every((line) => measure(line, size) <= width)) return { size, lines };
  }
  const { size, lines: most } = certain(sizes.at(-1));
  const fits = (line: string) => measure(line, size) <= width;
  const lines = breakOn(
    text.split(' ').flatMap((word) => chop(word, fits)),
    fits,
  );
  return { size, lines: lines.length <= most ? lines : short(lines.slice(0, most), fits) };
}

function breakOn(words: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const together = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && fits(together)) lines[lines.length - 1] = together;
    else lines.push(word);
  }
  return lines;
}

/** A word in parts that each fit, with hyphens. */
function chop(word: string, fits: (line: string) => boolean): string[] {
  const parts: string[] = [];
  let rest = Array.from(word);
  while (!fits(rest.join(''))) {
    let end = rest.length - 1;
    while (end > 1 && !fits(`${rest.slice(0, end).join('')}-`)) end--;
    parts.push(`${rest.slice(0, end).join('')}-`);
    rest = rest.slice(end);
  }
  return [...parts, rest.join('')];
}

function short(lines: string[], fits: (line: string) => boolean): string[] {
  let last = Array.from(lines.at(-1) ?? '');
  while (last.length > 0 && !fits(`${last.join('')}…`)) last = last.slice(0, -1);
  return [...lines.slice(0, -1), `${last.join('').trimEnd()}…`];
}
