/** A part of a title; `heel` is a word that may not be cut at its hyphen. */
export interface Chunk {
  text: string;
  whole: boolean;
}

/**
 * A name with a hyphen: a capital at the start of one of its parts, with the mark after it, which may not begin a line.
 * Longer ones have to break on a phone.
 */
const NAME = /(?<![\p{L}-])(?=[\p{L}-]{1,20}(?![\p{L}-]))(?=[\p{L}-]*\p{Lu})\p{L}+(?:-\p{L}+)+[,.;:!?)]*/gu;

/**
 * A title in what stands before its colon and what comes after, because a line ends best there.
 * Together they are the title, to the letter. Example: `Starten: de eerste week` → `Starten: `, `de eerste week`.
 */
export function atDoublePoint(title: string): [string, string] {
  const end = title.indexOf(': ') + 2;
  return end > 1 ? [title.slice(0, end), title.slice(end)] : [title, ''];
}

/** A text with its hyphenated names apart. Example: `In Amsterdam-Oost` → `In `, `Amsterdam-Oost` (whole). */
export function chunks(text: string): Chunk[] {
  const source: Chunk[] = [];
  let from = 0;
  for (const { 0: name, index } of text.matchAll(NAME)) {
    source.push({ text: text.slice(from, index), whole: false }, { text: name, whole: true });
    from = index + name.length;
  }
  return [...source, { text: text.slice(from), whole: false }].filter((chunk) => chunk.text !== '');
}
