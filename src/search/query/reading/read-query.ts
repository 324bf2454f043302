import { VARIANT, WORD } from '../reading-weights.ts';
import { variant, type Asked, type Variant } from './asked.ts';
import type { KnownWord } from '../kept/words.ts';
import { root } from './stem.ts';
import { SEPARABLE, VAGUE_WORDS } from './stop-words.ts';
import type { Synonyms } from './synonyms.ts';
import type { ParsedQuery, QuestionWord } from './query.ts';
import type { Dictionary } from '../kept/dictionary.ts';
import { equal } from './words.ts';

/** What a question asks, and what was changed to read it. */
export interface ReadQuery {
  asked: Asked[];
  /** Per word of the question the one that was taken for it. */
  mended: ReadonlyMap<string, string>;
  /** Words that the handbook has in no form, as they were typed. */
  unknown: string[];
  /** Telling words that it does have. */
  known: string[];
}

export interface SearchHelp {
  book: Dictionary;
  synonyms: Synonyms;
  /** Whether words stay as they are typed. */
  literal: boolean;
}

/** Looks up every word of a question, alone and together. */
export function readQuery({ words }: ParsedQuery, help: SearchHelp): ReadQuery {
  const mended = new Map<string, string>();
  const together = literalTogether(words, help);
  const included = new Set(together.flatMap(({ of }) => of));
  const verbs = separable(words, help);
  const unknown: string[] = [];
  const known: string[] = [];
  const asked = words.map((part): Asked => {
    if (verbs.some(({ of }) => of.includes(part)))
      return { variants: whole(part.word, help), weight: WORD.stop, counts: false };
    const variants = variantsOf(part, help, included.has(part), part === words.at(-1), mended);
    const has = variants.some(({ words }) => words.every(help.book.knows));
    if (part.weight > WORD.query && !included.has(part) && !/^\d+$/.test(part.word))
      (has ? known : unknown).push(mended.get(part.word) ?? part.typed);
    return { variants, weight: part.weight, counts: part.weight > WORD.query };
  });
  const used = words.map(({ word }) => mended.get(word) ?? word);
  const roundabout = help.synonyms.roundabout(used);
  const said = new Set(roundabout.flatMap(({ stems }) => stems));
  return {
    asked: [
      ...asked,
      ...together.map(({ word }) => ({
        variants: whole(word, help),
        weight: WORD.together * 2,
        counts: false,
      })),
      ...verbs.map(({ word }) => ({
        variants: [variant([word], VARIANT.separable)],
        weight: 1,
        counts: true,
      })),
      ...help.synonyms.inQuery(used).map((names) => ({
        variants: names.map((name) => variant(name, VARIANT.synonym)),
        weight: WORD.described,
        counts: false,
      })),
      ...roundabout.map(({ name }) => ({
        variants: [variant(name, VARIANT.meant)],
        weight: 1,
        counts: true,
      })),
    ],
    mended,
    // A word that says something with others is understood.
    unknown: unknown.filter((word) => !said.has(root(equal(word)))),
    known: known.filter((word) => !VAGUE_WORDS.has(equal(word))),
  };
}

/** Every way to read one word. */
function variantsOf(
  { word, weight }: QuestionWord,
  help: SearchHelp,
  included: boolean,
  last: boolean,
  mended: Map<string, string>,
): Variant[] {
  const { book, synonyms, literal } = help;
  if (book.knows(word) || synonyms.of([word]).length > 0) return whole(word, help);
  if (literal || weight <= WORD.query || included) return [variant([word], 1)];
  const begin = word.length > 2 ? book.beginningWith(word, MOST_BEGIN) : [];
  const [best, second] = book.wordsLike(word);
  const asBegin = () => begin.map((shape) => variant([shape], VARIANT.begin));
  const mend = (by: KnownWord): Variant[] => {
    mended.set(word, by.word);
    return [
      ...whole(by.word, help).map((variant) => ({
        ...variant,
        weight: variant.weight * VARIANT.mended,
      })),
      ...(second && root(second.known.word) !== root(by.word)
        ? [variant([second.known.word], VARIANT.mendedSecond)]
        : []),
    ];
  };
  // The last word may not be whole yet: «begrotin». Of the others one slip is likelier than a new compound
  // («vertrouwespersoon»), and a new compound is likelier than two.
  if (last && begin.length > 0) return asBegin();
  if (best?.faults === 1) return mend(best.known);
  const cut = book.cut(word);
  if (cut.length > 0) return [variant(cut, VARIANT.cut)];
  if (begin.length > 0) return asBegin();
  if (best) return mend(best.known);
  const like = last ? book.beginningLike(word, MOST_LIKE) : [];
  return like.length > 0 ? like.map((form) => variant([form], VARIANT.beginningLike)) : [variant([word], 1)];
}
/** How many words a beginning with a slip in it may stand for. */
const MOST_LIKE = 4;
/** How many words a beginning may stand for. */
const MOST_BEGIN = 6;

/** A word that the handbook uses: itself, written apart, and its synonyms. */
function whole(word: string, { book, synonyms }: SearchHelp): Variant[] {
  const parts = book.partsOf(word);
  // A word that stands nowhere can only mean its other names.
  const sure = book.knows(word) ? VARIANT.synonym : VARIANT.meant;
  return [
    variant([word], 1),
    ...(parts.length > 1 ? [variant(parts, VARIANT.writtenApart)] : []),
    ...synonyms.of([word]).map((name) => variant(name, sure)),
  ];
}

/** Neighbours that are one word: `vertrouwens personen`, `schuld hulp verlening`. */
function literalTogether(
  words: readonly QuestionWord[],
  { book }: SearchHelp,
): { word: string; of: QuestionWord[] }[] {
  const found: { word: string; of: QuestionWord[] }[] = [];
  for (let i = 0; i < words.length; i++)
    for (const count of [3, 2]) {
      const of = words.slice(i, i + count);
      if (of.length < count || of.some(({ word }) => word.length < 3)) continue;
      const loose = of.map(({ word }) => word);
      const word = [loose.join(''), loose.join('s')].find((together) => book.knows(together));
      if (word) found.push({ word, of });
    }
  return found;
}

/** Verbs whose first part stands further on: `hoe zet ik … op` asks about `opzetten`. */
function separable(
  words: readonly QuestionWord[],
  { book }: SearchHelp,
): { word: string; of: QuestionWord[] }[] {
  return words.flatMap((part, after) => {
    if (!SEPARABLE.has(part.word)) return [];
    const at = words.slice(0, after).find(({ word }) => {
      const together = part.word + word;
      return word.length > 2 && book.knows(together);
    });
    return at ? [{ word: part.word + at.word, of: [at, part] }] : [];
  });
}
