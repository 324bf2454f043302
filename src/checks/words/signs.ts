import { withoutFont } from '../../house-style/tokens.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';
import { allWords } from './leftovers.ts';

/** The sign that parts compounds in the search index (`search/query/pagefind.ts`), in a text of a writer. */
export function checkSigns(handbook: Handbook, { editieId }: Context): Finding[] {
  return allWords(handbook, editieId).flatMap(({ text, ...here }) =>
    [...text.matchAll(/\|/g)].map(({ index }): Finding => ({
      ...here,
      rule: 'teken-verboden',
      binnen: { tekst: text, index },
      message: 'Het teken | mag niet in een tekst staan.',
      hint: 'Schrijf een komma, een schuine streep of het woord “of”. Het zoeken gebruikt dit teken zelf.',
    })),
  );
}

/** Characters that the letters on paper do not have: a PDF would show a gap. */
export function checkLetters(handbook: Handbook, { editieId }: Context): Finding[] {
  return allWords(handbook, editieId).flatMap(({ text, ...here }) =>
    withoutFont(text).map((character): Finding => ({
      ...here,
      rule: 'teken-zonder-letter',
      binnen: { tekst: text, index: text.indexOf(character) },
      message: `Het teken ${character} staat niet in de letter van de PDF.`,
      hint: 'Schrijf het in woorden.',
    })),
  );
}
