/** A word of the handbook. */
export interface KnownWord {
  word: string;
  /** The parts of a compound. */
  parts: string[];
  /** Whether it stands on more pages than the forms of its stem that come before it. */
  common: boolean;
}

/** A capital tells how many letters a word shares with the one before, and that a new one begins: words have none. */
const CAPITAL = 'A'.charCodeAt(0);
const MOST_SHARED = 25;
/** Between the parts of a compound. */
const SPLIT = '|';
/** Behind a word that is more common than the forms before it. */
const COMMON = '!';

/** Packs words for the core; they come in order of the alphabet. */
export function packWords(words: readonly KnownWord[]): string {
  let previous = '';
  return words
    .map(({ word, parts, common }) => {
      const whole = (parts.length > 1 ? parts.join(SPLIT) : word) + (common ? COMMON : '');
      let shared = 0;
      while (shared < MOST_SHARED && shared < whole.length - 1 && whole[shared] === previous[shared])
        shared++;
      previous = whole;
      return String.fromCharCode(CAPITAL + shared) + whole.slice(shared);
    })
    .join('');
}

/** Unpacks the words of the core. */
export function readWords(packed: string): KnownWord[] {
  let previous = '';
  return (packed.match(/[A-Z][^A-Z]*/g) ?? []).map((piece) => {
    previous = previous.slice(0, piece.charCodeAt(0) - CAPITAL) + piece.slice(1);
    const common = previous.endsWith(COMMON);
    const parts = (common ? previous.slice(0, -1) : previous).split(SPLIT);
    return { word: parts.join(''), parts: parts.length > 1 ? parts : [], common };
  });
}
