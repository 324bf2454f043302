import { getDictionary, readSettings } from 'cspell-lib';

/** Which words are right, and the nearest right one to a word that is not. */
export interface SpellingDictionary {
  knows: (word: string) => boolean;
  /** All its words, in lower case and without accents; no names, no parts that only stand in compounds. */
  words: () => Iterable<string>;
  resemblesOn: (word: string) => string | undefined;
}

/**
 * Reads the Dutch dictionary; takes most of a second.
 * Compounds that are not in it stay unknown: joining freely would hide half of the slips.
 * @throws when the package is not there
 */
export async function readDictionary(): Promise<SpellingDictionary> {
  const extension = await readSettings('@cspell/dict-nl-nl/cspell-ext.json', import.meta.url);
  const dictionary = await getDictionary({
    ...extension,
    dictionaries: ['nl-nl'],
    allowCompoundWords: false,
  });
  // A dictionary that is not there comes as an empty one, and then every word is a slip.
  if (!dictionary.has('woord'))
    throw new Error('Het woordenboek voor de spelling is niet te lezen. Draai npm install.');
  return {
    words: () => wordsOf(dictionary),
    knows: (word) => dictionary.has(word, { ignoreCase: false }),
    resemblesOn: (word) => dictionary.suggest(word, { numSuggestions: 1 })[0]?.word,
  };
}

/** What the packages of cspell let one read of a dictionary, beyond what they promise. */
interface Listed {
  dictionaries?: { trie?: { words?: () => Iterable<string> } }[];
}

/** @throws when the package no longer lets its words be read: then nothing tells a word from a slip */
function* wordsOf(dictionary: object): Generator<string> {
  const lists = (dictionary as Listed).dictionaries?.map(({ trie }) => trie?.words?.() ?? []) ?? [];
  let found = 0;
  for (const list of lists)
    for (const word of list)
      if (/^\p{Ll}{3,}$/u.test(word)) {
        found++;
        yield word;
      }
  if (found < 100_000)
    throw new Error('De woorden van het woordenboek zijn niet te lezen. Draai npm install.');
}
