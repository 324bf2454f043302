import { withoutFont } from '../../house-style/tokens.ts';
import type { ByFile, ByFileContext } from '../context.ts';
import type { Finding } from '../issue.ts';
import { matchesIn } from '../../document/language/matches.ts';
import { nodes } from '../../document/walk.ts';
import { BULLETS } from './almost-markdown.ts';
import { allWords } from './leftovers.ts';
import type { Words } from './plain-fields.ts';
import { texts } from './texts.ts';

const BAR = /\|/g;

/** The sign that parts compounds in the search index (`search/query/pagefind.ts`), in a text of a writer. */
export function checkSigns(handbook: ByFile, { editieId }: ByFileContext): Finding[] {
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
    return matchesIn(text, BAR).map(({ index }): Finding => ({
      ...here,
      rule: 'teken-verboden',
      binnen: { tekst: text, index },
      message: 'Het teken | mag niet in een tekst staan.',
      hint: 'Schrijf een komma, een schuine streep of het woord “of”. Het zoeken gebruikt dit teken zelf.',
    }));
  });
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{M}\p{Zl}\p{Zp}\p{Cs}\p{Cn}]/u;

/** Characters that the letters on paper do not have: a PDF would show a gap. */
export function checkLetters(handbook: ByFile, { editieId }: ByFileContext): Finding[] {
  return [...allWords(handbook, editieId), ...asideWords(handbook)].flatMap(({ text, ...here }) =>
    withoutFont(text)
      // A bullet of another program is told as a list that is none.
      .filter((character) => !BULLETS.includes(character))
      .map((character): Finding => ({
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

/** Words that stand beside the running text: code, what is seen in an image, the title of a frame. */
function asideWords(handbook: ByFile): Words[] {
  return texts(handbook).flatMap(({ file, path, text }) =>
    [...nodes(text)].flatMap((node): Words[] => {
      const here = { bestand: file, path, plek: node.plek };
      if (node.type === 'code' || node.type === 'inlineCode') return [{ ...here, text: node.value }];
      if (node.type === 'image') return [{ ...here, text: node.alt }];
      if ('attributen' in node && 'titel' in node.attributen && node.attributen.titel !== undefined)
        return [{ ...here, text: node.attributen.titel }];
      return [];
    }),
  );
}
