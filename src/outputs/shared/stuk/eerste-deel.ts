import type { Stuk } from './types.ts';

/** Everything between the first heading of a document and the second of that rank: the part that one prints. */
export function eersteDeel(stuk: Stuk): Stuk {
  const koppen = stuk.blokken.flatMap((blok, i) => (blok.type === 'kop' && blok.niveau === 2 ? [i] : []));
  const [begin = -1, einde = stuk.blokken.length] = koppen;
  return { ...stuk, blokken: stuk.blokken.slice(begin + 1, einde) };
}
