import { equal } from '../query/reading/words.ts';

/** What the splitter goes by. Words in lower case; accents as they are written. */
export interface Knowledge {
  /** Whether a Dutch dictionary has this form. */
  knows: (word: string) => boolean;
  /** Whether the handbook uses this word by itself. */
  used: (word: string) => boolean;
}

/** The shortest part: below it, chance makes more words than meaning does. */
const SHORTEST = 4;

/** Above it, it is no word but an address or a slip of the keyboard. */
const LONGEST = 60;
/** From this length on a word at the end is no chance, even one that the handbook does not use by itself. */
const LONG = 6;

/**
 * Beginnings that change a verb or make an adverb: what follows is no word that one would search for.
 * (`over|dracht`, `daar|naast`.)
 */
const NO_BEGIN = new Set(
  (
    'achter alle ander boven buiten binnen daar door drie eerst elke even gelijk haar heel hele hier hoog ieder ' +
    'langs mede mijn naar neer niet onder over open raad rond samen soms teer tegen terug tussen twee uiteen vast ' +
    'veel verder voor voort vrij waar weder weer weinig welk zeer zelf zulk bijeen boven voorbij vooruit tezamen ' +
    'toch alles geen goed laat half vier vijf zeven acht negen tien meer overeen neder want prak vers erop eruit erom ' +
    'begint speelt staat vaak'
  ).split(' '),
);
/** Ends that are words elsewhere, but mostly an ending. (`vriend|schap`, `budget|teren`, `alle|maal`.) */
const NO_END =
  /^(?:[bdfgklmnprstvwz]ing(?:en)?|aard|acht(?:ig|ige)|baar|bare|bende|dende|eert|eerde|eren|erend|ering|eringen|heid|heden|lijk|lijke|loos|loze|maal|malen|matig|matige|neren|rijk|rijke|graaf|hier|laan|leren|meen|natief|niet|peelt|preken|rijven|rouwen|schap|schappen|schappelijk|schappelijke|waar|teer|teert|teerd|teren|tering|tende|ster|sters|vol|volle|waarts|zaam|zame|zijds|gene|weg|wege|weer|mate|ander|anderen|zelf|lang|lange|stens|tien|jarig|jarige|daags|daagse|enden|ende)$/;

/**
 * Makes the function that splits compounds into the words that they are made of. Answers are remembered.
 * @returns per word its parts, two or more; nothing when it is no compound
 * Example: `vertrouwenspersonen` → `['vertrouwens', 'personen']`.
 */
export function makeSplit(knowledge: Knowledge): (word: string) => readonly string[] {
  const answers = new Map<string, readonly string[]>();
  const split = (word: string): readonly string[] => {
    let answer = answers.get(word);
    if (!answer) answers.set(word, (answer = share(word)));
    return answer;
  };
  const share = (word: string): readonly string[] => {
    if (word.length < 2 * SHORTEST || word.length > LONGEST || !/^\p{L}+$/u.test(word)) return [];
    // What is one word in the singular is one word in the plural: «gesprek», so not «gesp|rekken».
    const single = singular(word).find(isWord);
    if (single && split(single).length === 0) return [];
    let best: { links: string; right: string; points: number } | undefined;
    for (let i = SHORTEST; i <= word.length - SHORTEST; i++) {
      const right = word.slice(i);
      const end = isEnd(right);
      if (end === 0) continue;
      const links = word.slice(0, i);
      const begin = isBegin(links);
      const points = begin + end;
      // One of the two the handbook must use by itself, or chance has made them («gesp|roken»).
      // Of equals the later one: the head is then the shorter, and the first part can be split again.
      if (begin > 0 && points > 4 && points >= (best?.points ?? 0)) best = { links, right, points: points };
    }
    return best ? [best.links, best.right].flatMap(further) : [];
  };
  const further = (piece: string): readonly string[] => {
    const parts = split(piece);
    return parts.length > 0 ? parts : [piece];
  };
  /** How well this does as a first part, 0 when not at all: a word, with `s` or `en` between when it must. */
  const isBegin = (piece: string): number => {
    if (NO_BEGIN.has(equal(piece))) return 0;
    const bare = piece.endsWith('s') ? piece.slice(0, -1) : '';
    if (NO_BEGIN.has(equal(bare))) return 0;
    if (isWord(piece)) return 2 + (knowledge.used(piece) ? 1 : 0);
    if (bare.length >= SHORTEST && (isWord(bare) || split(bare).length > 0))
      return 2 + (knowledge.used(bare) || split(bare).length > 0 ? 1 : 0);
    return split(piece).length > 0 ? 3 : 0;
  };
  const isEnd = (piece: string): number => {
    if (NO_END.test(piece) || NO_BEGIN.has(equal(piece))) return 0;
    if (!isWord(piece) && split(piece).length === 0) return 0;
    return 2 + (knowledge.used(piece) || split(piece).length > 0 || piece.length >= LONG ? 1 : 0);
  };
  const known = new Map<string, boolean>();
  const isWord = (piece: string): boolean => {
    let answer = known.get(piece);
    if (answer === undefined) known.set(piece, (answer = knowledge.used(piece) || knowledge.knows(piece)));
    return answer;
  };
  return split;
}

/** Forms that may be the singular of a word. */
function singular(word: string): string[] {
  const stem = /^(.{3,})(?:en|ën)$/u.exec(word)?.[1];
  if (stem) {
    const long = stem
      .replace(/([aeou])([^aeiou])$/, '$1$1$2')
      .replace(/z$/, 's')
      .replace(/v$/, 'f');
    const short = stem.replace(/(.)\1$/, '$1');
    return [...new Set([stem, short, long])].filter((shape) => shape !== word);
  }
  return word.endsWith('s') && word.length > 2 * SHORTEST ? [word.slice(0, -1).replace(/'$/, '')] : [];
}
