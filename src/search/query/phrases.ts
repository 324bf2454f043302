import type { Kern } from './kern.ts';
import { PHRASE } from './weights.ts';
import { woordenIn } from './woorden.ts';

/**
 * Makes the function that finds titles and search words of two words or more that stand in a question to the letter,
 * small words too: `nieuw in de buurt` says more than its words do.
 * @returns per page what it gains
 */
export function makePhrases({ paginas }: Kern): (words: readonly string[]) => Map<number, number> {
  const phrases = paginas.flatMap(({ titel, zoekwoorden }, page) =>
    [titel, ...zoekwoorden].flatMap((text) => {
      const words = woordenIn(text).map(({ woord }) => woord);
      return words.length > 1 ? [{ page, phrase: ` ${words.join(' ')} `, length: words.length }] : [];
    }),
  );
  return (words) => {
    const question = ` ${words.join(' ')} `;
    const gains = new Map<number, number>();
    for (const { page, phrase, length } of phrases)
      if (question.includes(phrase))
        gains.set(page, Math.max(gains.get(page) ?? 0, (PHRASE * length) / words.length));
    return gains;
  };
}
