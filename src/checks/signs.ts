import { zonderLetter } from '../model/huisstijl/tekens.ts';
import type { Handboek } from '../model/handboek.ts';
import type { Context } from './context.ts';
import type { Bevinding } from './issue.ts';
import { alleWoorden } from './leftovers.ts';

/** The sign that parts compounds in the search index (`search/query/pagefind.ts`), in a text of a writer. */
export function checkSigns(handboek: Handboek, { editieId }: Context): Bevinding[] {
  return alleWoorden(handboek, editieId).flatMap(({ tekst, ...hier }) =>
    [...tekst.matchAll(/\|/g)].map(({ index }): Bevinding => ({
      ...hier,
      rule: 'teken-verboden',
      binnen: { tekst, index },
      message: 'Het teken | mag niet in een tekst staan.',
      hint: 'Schrijf een komma, een schuine streep of het woord “of”. Het zoeken gebruikt dit teken zelf.',
    })),
  );
}

/** Characters that the letters on paper do not have: a PDF would show a gap. */
export function checkLetters(handboek: Handboek, { editieId }: Context): Bevinding[] {
  return alleWoorden(handboek, editieId).flatMap(({ tekst, ...hier }) =>
    zonderLetter(tekst).map((teken): Bevinding => ({
      ...hier,
      rule: 'teken-zonder-letter',
      binnen: { tekst, index: tekst.indexOf(teken) },
      message: `Het teken ${teken} staat niet in de letter van de PDF.`,
      hint: 'Schrijf het in woorden.',
    })),
  );
}
