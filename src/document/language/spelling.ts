/** A word of a text and its index. */
export interface Word {
  word: string;
  index: number;
}

/** The words of a text, with what a hyphen joins to them. Addresses are none. */
export function wordsIn(text: string): Word[] {
  const withoutAddresses = text.replace(ADDRESS, (address) => ' '.repeat(address.length));
  return [...withoutAddresses.matchAll(WORD)].map(({ 0: word, index }) => ({ word, index }));
}
/** Each begins where a word does: tried at every letter, one long word would take the square of its length. */
const ADDRESS =
  /(?<!\S)\S*(?:@|:\/\/)\S*|(?<![\p{L}\p{N}-])[\p{L}\p{N}-]+(?:\.[\p{Ll}\p{N}-]+)*\.[a-z]{2,}(?!\p{L})(?:\/\S*)?/gu;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The parts that hyphens join, in the forms in which a dictionary may have them («meerkeuze-», «-jarig»).
 * A part with a digit and a single letter («’s», «d.w.z.») have no spelling.
 */
export function partsOf({ word, index }: Word): (Word & { shapes: string[] })[] {
  return [...word.matchAll(/[^-]+/g)]
    .filter(([part]) => Array.from(part).length > 1 && !/\p{N}/u.test(part))
    .map(({ 0: part, index: begin }) => ({
      word: part,
      index: index + begin,
      shapes: [
        part,
        ...(begin > 0 ? [`-${part}`] : []),
        ...(begin + part.length < word.length ? [`${part}-`] : []),
      ],
    }));
}

/**
 * Whether a word is written as a dictionary has it. A capital may begin any word (`House`), all of it may be
 * capitals (`LET OP`), and a full stop may belong to it (`bijv.`); a capital that belongs to it (`Almere`)
 * may not be left out.
 * @param knows whether a dictionary has exactly this form, with straight apostrophes
 */
export function isSpelled(word: string, knows: (shape: string) => boolean): boolean {
  const shape = word.replaceAll('’', "'");
  const small = shape.charAt(0).toLowerCase() + shape.slice(1);
  const shapes = [shape, small];
  if (shape === shape.toUpperCase()) shapes.push(shape.toLowerCase());
  // A capital goes without its accent: «Eén».
  if (shape !== small) shapes.push(`${small[0]}\u0301${small.slice(1)}`.normalize('NFC'));
  // Accents that show stress: «jíj», «níét». A vowel of two letters gets two of them.
  if (/[áéíóú]/i.test(shape) && !HALF_ACCENT.test(shape))
    shapes.push(withoutAccent(shape), withoutAccent(small));
  if (shapes.some((current) => knows(current) || knows(`${current}.`))) return true;
  // What comes of a name or an abbreviation: «AVG’s», «Alleato’s», «VETC’er».
  const [, stem] = /^(\p{Lu}.*)'(?:s|ers?|tjes?)$/u.exec(shape) ?? [];
  return stem !== undefined && knows(stem);
}
const HALF_ACCENT = /áa|aá|ée|eé|óo|oó|úu|uú|íe|ié|óe|oé|óu|oú|áu|aú|úi|uí|éu|eú|éi|eí/i;

/** A word without the accents that show stress: `jíj` → `jij`. A trema stays. */
export const withoutAccent = (word: string): string =>
  word.normalize('NFD').replaceAll('\u0301', '').normalize('NFC');

/** A stressed vowel of two letters with both its accents: `níet` → `níét`. */
export const bothAccents = (word: string): string =>
  word.replace(HALF_ACCENT, (sound) => withoutAccent(sound).replace(/./gu, '$&\u0301').normalize('NFC'));
