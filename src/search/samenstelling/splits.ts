import { gelijk } from '../query/woorden.ts';

/** What the splitter goes by. Words in lower case; accents as they are written. */
export interface Kennis {
  /** Whether a Dutch dictionary has this form. */
  kent: (woord: string) => boolean;
  /** Whether the handbook uses this word by itself. */
  gebruikt: (woord: string) => boolean;
}

/** The shortest part: below it, chance makes more words than meaning does. */
const KORTST = 4;

/** Above it, it is no word but an address or a slip of the keyboard. */
const LANGST = 60;
/** From this length on a word at the end is no chance, even one that the handbook does not use by itself. */
const LANG = 6;

/**
 * Beginnings that change a verb or make an adverb: what follows is no word that one would search for.
 * (`over|dracht`, `daar|naast`.)
 */
const GEEN_BEGIN = new Set(
  (
    'achter alle ander boven buiten binnen daar door drie eerst elke even gelijk haar heel hele hier hoog ieder ' +
    'langs mede mijn naar neer niet onder over open raad rond samen soms teer tegen terug tussen twee uiteen vast ' +
    'veel verder voor voort vrij waar weder weer weinig welk zeer zelf zulk bijeen boven voorbij vooruit tezamen ' +
    'toch alles geen goed laat half vier vijf zeven acht negen tien meer overeen neder want prak vers erop eruit erom ' +
    'begint speelt staat vaak'
  ).split(' '),
);
/** Ends that are words elsewhere, but mostly an ending. (`vriend|schap`, `budget|teren`, `alle|maal`.) */
const GEEN_EIND =
  /^(?:[bdfgklmnprstvwz]ing(?:en)?|aard|acht(?:ig|ige)|baar|bare|bende|dende|eert|eerde|eren|erend|ering|eringen|heid|heden|lijk|lijke|loos|loze|maal|malen|matig|matige|neren|rijk|rijke|graaf|hier|laan|leren|meen|natief|niet|peelt|preken|rijven|rouwen|schap|schappen|schappelijk|schappelijke|waar|teer|teert|teerd|teren|tering|tende|ster|sters|vol|volle|waarts|zaam|zame|zijds|gene|weg|wege|weer|mate|ander|anderen|zelf|lang|lange|stens|tien|jarig|jarige|daags|daagse|enden|ende)$/;

/**
 * Makes the function that splits compounds into the words that they are made of. Answers are remembered.
 * @returns per word its parts, two or more; nothing when it is no compound
 * Example: `vertrouwenspersonen` → `['vertrouwens', 'personen']`.
 */
export function makeSplits(kennis: Kennis): (woord: string) => readonly string[] {
  const antwoorden = new Map<string, readonly string[]>();
  const splits = (woord: string): readonly string[] => {
    let antwoord = antwoorden.get(woord);
    if (!antwoord) antwoorden.set(woord, (antwoord = deel(woord)));
    return antwoord;
  };
  const deel = (woord: string): readonly string[] => {
    if (woord.length < 2 * KORTST || woord.length > LANGST || !/^\p{L}+$/u.test(woord)) return [];
    // What is one word in the singular is one word in the plural: «gesprek», so not «gesp|rekken».
    const enkel = enkelvoud(woord).find(isWoord);
    if (enkel && splits(enkel).length === 0) return [];
    let beste: { links: string; rechts: string; punten: number } | undefined;
    for (let i = KORTST; i <= woord.length - KORTST; i++) {
      const rechts = woord.slice(i);
      const eind = isEind(rechts);
      if (eind === 0) continue;
      const links = woord.slice(0, i);
      const begin = isBegin(links);
      const punten = begin + eind;
      // One of the two the handbook must use by itself, or chance has made them («gesp|roken»).
      // Of equals the later one: the head is then the shorter, and the first part can be split again.
      if (begin > 0 && punten > 4 && punten >= (beste?.punten ?? 0)) beste = { links, rechts, punten };
    }
    return beste ? [beste.links, beste.rechts].flatMap(verder) : [];
  };
  const verder = (stuk: string): readonly string[] => {
    const delen = splits(stuk);
    return delen.length > 0 ? delen : [stuk];
  };
  /** How well this does as a first part, 0 when not at all: a word, with `s` or `en` between when it must. */
  const isBegin = (stuk: string): number => {
    if (GEEN_BEGIN.has(gelijk(stuk))) return 0;
    const kaal = stuk.endsWith('s') ? stuk.slice(0, -1) : '';
    if (GEEN_BEGIN.has(gelijk(kaal))) return 0;
    if (isWoord(stuk)) return 2 + (kennis.gebruikt(stuk) ? 1 : 0);
    if (kaal.length >= KORTST && (isWoord(kaal) || splits(kaal).length > 0))
      return 2 + (kennis.gebruikt(kaal) || splits(kaal).length > 0 ? 1 : 0);
    return splits(stuk).length > 0 ? 3 : 0;
  };
  const isEind = (stuk: string): number => {
    if (GEEN_EIND.test(stuk) || GEEN_BEGIN.has(gelijk(stuk))) return 0;
    if (!isWoord(stuk) && splits(stuk).length === 0) return 0;
    return 2 + (kennis.gebruikt(stuk) || splits(stuk).length > 0 || stuk.length >= LANG ? 1 : 0);
  };
  const gekend = new Map<string, boolean>();
  const isWoord = (stuk: string): boolean => {
    let antwoord = gekend.get(stuk);
    if (antwoord === undefined) gekend.set(stuk, (antwoord = kennis.gebruikt(stuk) || kennis.kent(stuk)));
    return antwoord;
  };
  return splits;
}

/** Forms that may be the singular of a word. */
function enkelvoud(woord: string): string[] {
  const stam = /^(.{3,})(?:en|ën)$/u.exec(woord)?.[1];
  if (stam) {
    const lang = stam
      .replace(/([aeou])([^aeiou])$/, '$1$1$2')
      .replace(/z$/, 's')
      .replace(/v$/, 'f');
    const kort = stam.replace(/(.)\1$/, '$1');
    return [...new Set([stam, kort, lang])].filter((vorm) => vorm !== woord);
  }
  return woord.endsWith('s') && woord.length > 2 * KORTST ? [woord.slice(0, -1).replace(/'$/, '')] : [];
}
