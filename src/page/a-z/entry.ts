/**
 * Whether a word by which visitors search is a name: of an organisation, a law, a place, or an abbreviation.
 * Example: `Indische Buurt`, `Wmo`; not `112` or `krap zitten`.
 */
export const isName = (word: string): boolean => /^\p{Lu}/u.test(word) && !/[?!]/.test(word);

/**
 * Whether a word is the name of a thing, which people look up in an alphabet (`budgetcursus`, `bewijs van goed
 * gedrag`). What they type as a sentence, a verb or a quality is not (`wat wil je leren`, `brug slaan`, `eropaf`).
 * The plurals that go with the verbs are no loss: an index has the singular.
 */
export function isThing(word: string): boolean {
  const words = word.toLowerCase().split(/\s+/);
  return (
    !/\d|[?!]/.test(word) &&
    !/(?:en|aan|af|end|ig|lijk)$/.test(words.at(-1) ?? '') &&
    !words.some((part) => SENTENCE_WORDS.has(part))
  );
}

/** Words that make a phrase a sentence or a direction, not a thing. */
const SENTENCE_WORDS = new Set(
  'wat hoe wie waar wanneer waarom welke mag moet kan wil is ik je u wij we niet geen langs naar te tot'.split(
    ' ',
  ),
);
