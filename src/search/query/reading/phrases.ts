import type { Core } from '../kept/core.ts';
import { PHRASE, TITLE } from '../weights.ts';
import { searchWordsIn } from './words.ts';

/**
 * Makes the function that finds titles and search words of two words or more that stand in a question to the letter,
 * small words too, and titles that are the whole question: `nieuw in de buurt` says more than its words do.
 * @returns per page what it gains
 */
export function makePhrases({ paginas: pages }: Core): (words: readonly string[]) => Map<number, number> {
  const phrases = pages.flatMap(({ titel: title, zoekwoorden: searchWords }, page) =>
    [title, ...searchWords].flatMap((text, i) => {
      const words = searchWordsIn(text).map(({ word }) => word);
      const title = i === 0;
      return words.length > 1 || title
        ? [{ page, phrase: ` ${words.join(' ')} `, length: words.length, title }]
        : [];
    }),
  );
  return (words) => {
    const question = ` ${words.join(' ')} `;
    const gains = new Map<number, number>();
    for (const { page, phrase, length, title } of phrases) {
      const gain =
        title && question === phrase
          ? TITLE
          : length > 1 && question.includes(phrase)
            ? (PHRASE * length) / words.length
            : 0;
      if (gain > 0) gains.set(page, Math.max(gains.get(page) ?? 0, gain));
    }
    return gains;
  };
}
