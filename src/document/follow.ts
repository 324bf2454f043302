import type { Place } from './tree.ts';

/**
 * Where one character of a text stands in the source that the text was read from. Reading drops things
 * (indentation, line breaks, `>` before a quotation, escapes) and joins others (`--`, `...`), so the text is
 * followed character by character; white space is no measure on either side.
 * @param begin the offset in the source where the text begins
 * @param index the character of the text, from 0
 */
export function follow(source: string, begin: number, text: string, index: number): number {
  let at = begin;
  for (const character of text.slice(0, index).replace(/\s/g, '')) at = find(source, at, character).end;
  const sought = text.slice(index).trimStart()[0];
  return sought === undefined ? at : find(source, at, sought).begin;
}

/** Where in the source the last of so many characters of a text ends; that is no white space. */
export function followEnd(source: string, begin: number, text: string, count: number): number {
  let at = begin;
  for (const character of text.slice(0, count).replace(/\s/g, '')) at = find(source, at, character).end;
  return at;
}

/** What readers see and what writers typed for it (`document/language/typography.ts`). */
const TYPED: Record<string, readonly string[]> = {
  '…': ['…', '...'],
  '–': ['–', '--'],
  '“': ['“', '"'],
  '”': ['”', '"'],
  '‘': ['‘', "'"],
  '’': ['’', "'"],
};

/**
 * The first spot that was read as this character. What stands before it was dropped by reading, which is
 * never much: a character that is not near was written otherwise (`&euro;`), and nothing is passed over.
 */
function find(source: string, from: number, character: string): { begin: number; end: number } {
  const shapes = TYPED[character] ?? [character];
  let skipped = 0;
  for (let begin = from; begin < source.length && skipped <= AT_MOST; begin++) {
    const shape = shapes.find((shape) => source.startsWith(shape, begin));
    if (shape) return { begin, end: begin + shape.length };
    if (/\S/.test(source.charAt(begin))) skipped++;
  }
  return { begin: from, end: from };
}
const AT_MOST = 10;

/** The offset of a place in a text. */
export function offsetOn(text: string, { line, column }: Place): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, line) => sum + line.length + 1, column - 1);
}

/**
 * Whether signs of a text stand in its source as themselves: none of them escaped (`\\*`) or named (`&ast;`), which a writer
 * does only with a sign that readers must see. Letters, digits and white space are always themselves.
 * @param index the first of the signs, from 0
 */
export function isTypedBare(
  source: string,
  begin: Place,
  text: string,
  { index, length }: { index: number; length: number },
): boolean {
  return Array.from({ length }, (_, i) => index + i).every((at) => {
    const sign = text[at] ?? '';
    if (/[\p{L}\p{N}\s]/u.test(sign)) return true;
    const place = follow(source, offsetOn(source, begin), text, at);
    return source[place] !== '&' && source[place - 1] !== '\\';
  });
}
