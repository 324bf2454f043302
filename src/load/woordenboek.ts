import { getDictionary, readSettings } from 'cspell-lib';

/** Which words are right, and the nearest right one to a word that is not. */
export interface Woordenboek {
  kent: (woord: string) => boolean;
  lijktOp: (woord: string) => string | undefined;
}

/**
 * Reads the Dutch dictionary; takes most of a second.
 * Compounds that are not in it stay unknown: joining freely would hide half of the slips.
 * @throws when the package is not there
 */
export async function leesWoordenboek(): Promise<Woordenboek> {
  const uitbreiding = await readSettings('@cspell/dict-nl-nl/cspell-ext.json', import.meta.url);
  const woordenboek = await getDictionary({
    ...uitbreiding,
    dictionaries: ['nl-nl'],
    allowCompoundWords: false,
  });
  // A dictionary that is not there comes as an empty one, and then every word is a slip.
  if (!woordenboek.has('woord'))
    throw new Error('Het woordenboek voor de spelling is niet te lezen. Draai npm install.');
  return {
    kent: (woord) => woordenboek.has(woord, { ignoreCase: false }),
    lijktOp: (woord) => woordenboek.suggest(woord, { numSuggestions: 1 })[0]?.word,
  };
}
