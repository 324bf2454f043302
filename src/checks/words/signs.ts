import { withoutFont } from '../../house-style/tokens.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';
import { allWords } from './leftovers.ts';

/** The sign that parts compounds in the search index (`search/query/pagefind.ts`), in a text of a writer. */
export function checkSigns(handbook: Handbook, { editieId }: Context): Finding[] {
  return allWords(handbook, editieId).flatMap(({ text, ...here }) => {
    const row = /^ *\|.*\|/.exec(text)?.[0];
    if (row)
      return [
        {
          ...here,
          rule: 'teken-verboden',
          binnen: { tekst: text, index: text.indexOf('|') },
          message: 'Bij deze tabel ontbreekt de regel met streepjes onder de eerste rij.',
          hint: `Zet eronder: |${' --- |'.repeat(row.split('|').length - 2)} en laat boven de tabel een regel leeg.`,
        },
      ];
    return [...text.matchAll(/\|/g)].map(({ index }): Finding => ({
      ...here,
      rule: 'teken-verboden',
      binnen: { tekst: text, index },
      message: 'Het teken | mag niet in een tekst staan.',
      hint: 'Schrijf een komma, een schuine streep of het woord “of”. Het zoeken gebruikt dit teken zelf.',
    }));
  });
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{M}]/u;

/** Characters that the letters on paper do not have: a PDF would show a gap. */
export function checkLetters(handbook: Handbook, { editieId }: Context): Finding[] {
  return allWords(handbook, editieId).flatMap(({ text, ...here }) =>
    withoutFont(text).map((character): Finding => ({
      ...here,
      rule: 'teken-zonder-letter',
      binnen: { tekst: text, index: text.indexOf(character) },
      message: UNSEEN.test(character)
        ? 'Hier staat een onzichtbaar teken.'
        : character === '\uFFFD'
          ? 'Hier staat een teken dat bij het bewaren verloren ging.'
          : `Het teken ${character} staat niet in de letter van de PDF.`,
      hint: UNSEEN.test(character)
        ? 'Haal het woord waar het in staat weg, en typ het opnieuw.'
        : character === '\uFFFD'
          ? 'Typ de letter opnieuw, en bewaar het bestand als UTF-8.'
          : 'Schrijf het in woorden.',
    })),
  );
}
