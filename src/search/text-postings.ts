import type { BekendWoord } from './query/kern.ts';
import { stam } from './query/stam.ts';
import { STOPWOORDEN, VRAAGWOORDEN } from './query/stopwoorden.ts';
import type { PackedText } from './query/pack.ts';
import { packText, stemsOf, type Posting } from './query/text-index.ts';
import { woordenIn } from './query/woorden.ts';
import type { GelezenPagina } from './lees-pagina.ts';

/**
 * Where every word of the texts stands, packed for the index.
 * @param words all words of the handbook, with the parts of compounds
 */
export function textPostings(pages: readonly GelezenPagina[], words: readonly BekendWoord[]): PackedText {
  const parts = new Map(words.map(({ woord, delen }) => [woord, delen]));
  const common = commonForms(words);
  const postings = new Map<string, Posting[]>();
  for (const [page, { plekken }] of pages.entries()) {
    const here = new Map<string, Posting>();
    const put = (word: string, heading: boolean) => {
      if (STOPWOORDEN.has(word) || VRAAGWOORDEN.has(word)) return;
      const stem = stam(word);
      const known = here.get(stem) ?? { page, times: 0, heading: false, common: false };
      here.set(stem, {
        page,
        times: known.times + 1,
        heading: known.heading || heading,
        common: known.common || common.get(stem) === word,
      });
    };
    for (const { kop, blokken } of plekken)
      for (const [i, text] of [kop, ...blokken].entries())
        for (const { woord } of woordenIn(text)) {
          put(woord, i === 0);
          for (const part of parts.get(woord) ?? []) put(part, i === 0);
        }
    for (const [stem, posting] of here) {
      const rows = postings.get(stem);
      if (rows) rows.push(posting);
      else postings.set(stem, [posting]);
    }
  }
  return packText(stemsOf(words), (stem) => postings.get(stem) ?? []);
}

/** Per stem the word that stands on most pages; of equals the first, as the dictionary of the search takes it. */
function commonForms(words: readonly BekendWoord[]): Map<string, string> {
  const best = new Map<string, BekendWoord>();
  for (const word of words)
    if ((best.get(stam(word.woord))?.paginas ?? 0) < word.paginas) best.set(stam(word.woord), word);
  return new Map([...best].map(([stem, { woord }]) => [stem, woord]));
}
