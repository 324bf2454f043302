import { NOTE, type PageText } from './page-text.ts';
import { gelijk, woordenIn } from './woorden.ts';

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
  { begin, eind }: { begin: number; eind: number },
): string {
  // Between two notes: across one the words do not follow each other on the page.
  const from = block.lastIndexOf(NOTE, begin) + 1;
  const note = block.indexOf(NOTE, eind);
  const to = note === -1 ? block.length : note;
  // A note stands as a number against the word before it: no browser finds that word by itself.
  if (note === eind) return '';
  const words = woordenIn(block.slice(eind, to));
  const after = note !== -1 && eind + (words.at(-1)?.eind ?? 0) === note ? words.slice(0, -1) : words;
  const before = woordenIn(block.slice(from, begin));
  const text = textOf(page);
  for (const around of AROUND) {
    const first = before.at(-around) ?? before[0];
    const last = after[around - 1] ?? after.at(-1);
    const prefix = first ? block.slice(from + first.begin, begin) : '';
    const suffix = block.slice(eind, eind + (last?.eind ?? 0));
    const whole = prefix + block.slice(begin, eind) + suffix;
    if (occurs(text, whole) === 1) return directive(prefix.trim(), block.slice(begin, eind), suffix.trim());
  }
  return '';
}

const textOf = (page: PageText): string =>
  gelijk(page.flatMap(({ kop, blokken }) => [kop, ...blokken]).join('\n'));

function occurs(text: string, passage: string): number {
  return text.split(gelijk(passage).trim()).length - 1;
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
