import { matchesIn } from '../../document/language/matches.ts';
import type { ByFile } from '../context.ts';
import type { Finding } from '../issue.ts';
import { nodesOf } from './texts.ts';

/** Words that no Dutch sentence has twice in a row. «Die die», «dat dat» and «had had» can be right. */
const TWICE =
  /(?<![\p{L}\p{N}-])(de|het|een|en|of|van|in|op|met|voor|bij|naar|uit|aan|om|als|te|door|over|tot|ook|niet|geen|wel|er|zo|dan|maar|want|deze|dit|uw|mijn|hun|kan|moet|heeft|wordt|worden)(\s+)\1(?![\p{L}\p{N}-])/giu;

/** A small word that was typed twice. */
export function checkRepeatedWords(handbook: ByFile): Finding[] {
  return nodesOf(handbook, 'text').flatMap(({ file, path, node }) =>
    matchesIn(node.value, TWICE).map(({ 0: match, 1: word = '', index }): Finding => ({
      rule: 'woord-dubbel',
      bestand: file,
      path,
      plek: node.plek,
      binnen: { tekst: node.value, index },
      message: `«${match.replace(/\s+/g, ' ')}» staat hier twee keer achter elkaar.`,
      hint: `Haal een «${word}» weg.`,
    })),
  );
}
