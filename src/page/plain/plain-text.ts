import type { Rich } from '../../document/tree.ts';
import type { Referrer } from '../referrer.ts';
import { loweringOf } from '../lower/lowering.ts';
import { blockWords, tidy, wordsOf } from './words.ts';

/**
 * A text of the handbook as plain words, with what its tags stand for: names are filled in, and an estimate says
 * that it is one. Numbers of sources are left out: they mean nothing away from their page.
 * Example: `In <Gemeente/> deden <Schatting>tien</Schatting> mee.` → `In uw gemeente deden tien (eigen schatting) mee.`
 */
export function plainText(text: Rich, referrer: Referrer): string {
  const { inline, blocks } = loweringOf({ adres: '', referrer });
  return tidy(text.rijk === 'blok' ? blockWords(blocks(text)) : wordsOf(inline(text)));
}
