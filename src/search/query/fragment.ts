import { NOTE, type PageText } from './kept/page-text.ts';
import { equal, searchWordsIn } from './reading/words.ts';

/** How many words stand before and after the one to mark, at first and at most. */
const AROUND = [3, 6, 10] as const;

/**
 * A text fragment that finds one passage of a page and no other: the word, with enough words before and after it. A
 * browser marks the first passage that fits, so a word alone would lead to the top of the page, where it nearly always
 * stands too.
 * @param block the running text in which it stands
 * @returns what comes after `:~:text=`; empty when no words in a row stand there only: then the anchor is better
 * Example: `het%20geld-,telt,-voor%20twee`
 */
export function fragmentOf(
  page: PageText,
  block: string,
  { begin, end }: { begin: number; end: number },
): string {
  // Between two notes: across one the words do not follow each other on the page.
  const from = block.lastIndexOf(NOTE, begin) + 1;
  const note = block.indexOf(NOTE, end);
  const to = note === -1 ? block.length : note;
  // A note stands as a number against the word before it: no browser finds that word by itself.
  if (note === end) return '';
  const words = searchWordsIn(block.slice(end, to));
  const after = note !== -1 && end + (words.at(-1)?.end ?? 0) === note ? words.slice(0, -1) : words;
  const before = searchWordsIn(block.slice(from, begin));
  const text = textOf(page);
  for (const around of AROUND) {
    const first = before.at(-around) ?? before[0];
    const last = after[around - 1] ?? after.at(-1);
    const prefix = first ? block.slice(from + first.begin, begin) : '';
    const suffix = block.slice(end, end + (last?.end ?? 0));
    const whole = prefix + block.slice(begin, end) + suffix;
    if (occurs(text, whole) === 1) return directive(prefix.trim(), block.slice(begin, end), suffix.trim());
  }
  return '';
}

const textOf = (page: PageText): string =>
  equal(page.flatMap(({ kop: heading, blokken: blocks }) => [heading, ...blocks]).join('\n'));

function occurs(text: string, passage: string): number {
  return text.split(equal(passage).trim()).length - 1;
}

/** Words at the edge only: a sign there may be drawn in another way than it is written. */
const directive = (prefix: string, word: string, suffix: string): string =>
  [prefix && `${encode(prefix)}-`, encode(word), suffix && `-${encode(suffix)}`].filter(Boolean).join(',');

/** In a text fragment a hyphen, a comma and an ampersand mean something else. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/**
 * The address of a place, so that the browser shows it and marks the words; no script needed.
 * Example: `placeAddress('/vragen/vog/', 'kern', 'VOG,-is')` → `/vragen/vog/#kern:~:text=VOG,-is`.
 */
export function placeAddress(address: string, id: string, fragment: string): string {
  const text = fragment && `:~:text=${fragment}`;
  return id || text ? `${address}#${id}${text}` : address;
}
