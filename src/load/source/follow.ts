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
