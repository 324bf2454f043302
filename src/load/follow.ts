/**
 * Where one character of a text stands in the source that the text was read from. Reading drops things
 * (indentation, line breaks, `>` before a quotation, escapes) and joins others (`--`, `...`), so the text is
 * followed character by character; white space is no measure on either side.
 * @param begin the offset in the source where the text begins
 * @param index the character of the text, from 0
 */
export function volg(source: string, begin: number, tekst: string, index: number): number {
  let at = begin;
  for (const teken of tekst.slice(0, index).replace(/\s/g, '')) at = zoek(source, at, teken).eind;
  const gezocht = tekst.slice(index).trimStart()[0];
  return gezocht === undefined ? at : zoek(source, at, gezocht).begin;
}

/** What readers see and what writers typed for it (`document/typography.ts`). */
const GETYPT: Record<string, readonly string[]> = {
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
function zoek(source: string, vanaf: number, teken: string): { begin: number; eind: number } {
  const vormen = GETYPT[teken] ?? [teken];
  let overgeslagen = 0;
  for (let begin = vanaf; begin < source.length && overgeslagen <= HOOGSTENS; begin++) {
    const vorm = vormen.find((vorm) => source.startsWith(vorm, begin));
    if (vorm) return { begin, eind: begin + vorm.length };
    if (/\S/.test(source[begin]!)) overgeslagen++;
  }
  return { begin: vanaf, eind: vanaf };
}
const HOOGSTENS = 10;
