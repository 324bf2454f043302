import type { Rijk } from '../document/tree.ts';
import type { Verwijzer } from '../model/verwijzer.ts';
import { loweringOf } from './lower/lowering.ts';
import { blockWords, tidy, wordsOf } from './words.ts';

/**
 * A text of the handbook as plain words, with what its tags stand for: names are filled in, and an estimate says
 * that it is one. Numbers of sources are left out: they mean nothing away from their page.
 * Example: `In <Gemeente/> deden <Schatting>tien</Schatting> mee.` → `In uw gemeente deden tien (eigen schatting) mee.`
 */
export function plainText(tekst: Rijk, verwijzer: Verwijzer): string {
  const { inline, blocks } = loweringOf({ adres: '', verwijzer });
  return tidy(tekst.rijk === 'blok' ? blockWords(blocks(tekst)) : wordsOf(inline(tekst)));
}
