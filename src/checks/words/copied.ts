import { runsOf } from '../../document/runs.ts';
import { documentPartsOf, placeOn, textOf, textOfNode } from '../../document/text.ts';
import type { Rich } from '../../document/tree.ts';
import type { ByFile, ByFileContext } from '../context.ts';
import type { Finding } from '../issue.ts';
import { texts } from './texts.ts';

/** Eight words in a row that stand in a source document too. */
export function checkCopied(handbook: ByFile, { eightWords }: ByFileContext): Finding[] {
  if (eightWords.size === 0) return [];
  return texts(handbook).flatMap(({ file, path, text }): Finding[] => {
    const { hashes, wordsOf } = runsOf(textOf(text));
    const first = hashes.findIndex((hash) => eightWords.has(hash));
    if (first === -1) return [];
    return [
      {
        rule: 'bron-overgenomen',
        bestand: file,
        path,
        ...placeOfWord(text, first),
        message: `«${wordsOf(first)}» staat zo ook in een brondocument.`,
        hint: 'Vertel het na in eigen woorden; feiten mogen over, zinnen niet.',
      },
    ];
  });
}

/** Where a word of a text stands, counted as `runsOf` counts them. */
function placeOfWord(text: Rich, number: number): Pick<Finding, 'plek' | 'binnen'> {
  let over = number;
  for (const part of documentPartsOf(text)) {
    const words = [...textOfNode(part).matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
    const word = words[over];
    if (word) return placeOn(part, word.index);
    over -= words.length;
  }
  return {};
}
