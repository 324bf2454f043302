import type { Zoekgegevens } from '../model/zoekgegevens.ts';
import { makeBloom, writeBloom } from './query/bloom.ts';
import { leesWoorden, pakWoorden, type Kern } from './query/kern.ts';
import { makeSplits } from './samenstelling/splits.ts';
import { realWords } from './real-words.ts';
import type { Dictionary, Pagina } from './site-page.ts';
import { textPostings } from './text-postings.ts';
import { vormenVan, woordenlijst } from './woordenlijst.ts';

/**
 * From how many postings on the texts are left out of the index, and asked of Pagefind: about 250 kB, which is a
 * second and a half on a slow line.
 */
export const TEXT_LIMIT = 260_000;

/** All that ranking needs, but for the names of files; and what splits compounds. */
export function makeKern(
  paginas: readonly Pagina[],
  { synoniemen, anders }: Pick<Zoekgegevens, 'synoniemen' | 'anders'>,
  { kent, words }: Dictionary,
): { kern: Kern; splits: (woord: string) => readonly string[] } {
  const gebruikt = new Set(paginas.flatMap(vormenVan));
  const splits = makeSplits({ kent, gebruikt: (woord) => gebruikt.has(woord) });
  const woorden = pakWoorden(woordenlijst(paginas, splits));
  const kern: Kern = {
    paginas: paginas.map(({ adres, titel, samenvatting, filters, zoekwoorden }) => ({
      adres,
      titel,
      samenvatting,
      filters,
      zoekwoorden: [...zoekwoorden],
      fragment: '',
      tekst: '',
    })),
    synoniemen,
    anders,
    woorden,
    dictionary: writeBloom(makeBloom(realWords(words(), leesWoorden(woorden)))),
  };
  // As a browser will read the words: what was rounded is rounded for both.
  const text = textPostings(paginas, leesWoorden(woorden));
  return { kern: text.kinds.length <= TEXT_LIMIT ? { ...kern, text } : kern, splits };
}
