import type { Zoekgegevens } from '../model/zoekgegevens.ts';
import type { Dictionary, Pagina } from './index-site.ts';
import { makeBloom, writeBloom } from './query/bloom.ts';
import { leesWoorden, pakWoorden, type Kern } from './query/kern.ts';
import { makeSplits } from './samenstelling/splits.ts';
import { realWords } from './real-words.ts';
import { textPostings } from './text-postings.ts';
import { vormenVan, woordenlijst } from './woordenlijst.ts';

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
    // As a browser will read them: what was rounded is rounded for both.
    text: textPostings(paginas, leesWoorden(woorden)),
  };
  return { kern, splits };
}
