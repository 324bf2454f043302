import { isWithPage } from '../../page/page-for.ts';
import type { EachEntry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';

/** More letters than this and nobody reads a title in one go; it would fill the menu, the cards and the cover. */
const LONG = 110;
/** No Dutch word in a title is longer; a narrow screen breaks it anywhere. */
const LONG_WORD = /\S{46,}/;

/** The form of titles: they stand in menus, lists and search results, each beside others. */
export function checkTitles(handbook: Handbook, _context: Context): Finding[] {
  return handbook.alle.flatMap((entry) => {
    const { field, title } = titleField(entry);
    return title === undefined
      ? []
      : objections(title, field === 'vraag').map(([message, hint]): Finding => ({
          rule: 'titel-vorm',
          bestand: entry.bestand,
          path: [field],
          message,
          hint,
        }));
  });
}

function titleField(entry: EachEntry): { field: string; title?: string } {
  if (!isWithPage(entry)) return { field: 'titel' };
  if ('titel' in entry.data) return { field: 'titel', title: entry.data.titel };
  if ('vraag' in entry.data) return { field: 'vraag', title: entry.data.vraag };
  return { field: 'voorkeursterm' };
}

function objections(title: string, question: boolean): [message: string, hint: string][] {
  const found: [string, string][] = [];
  const letters = title.replace(/[^\p{L}]/gu, '');
  if (title.length > LONG)
    found.push([
      `Deze titel is lang: ${title.length} letters en leestekens.`,
      `Houd het onder de ${LONG}; de rest past in de samenvatting.`,
    ]);
  else if (LONG_WORD.test(title))
    found.push(['In deze titel staat een woord dat op geen scherm past.', 'Kies een korter woord.']);
  if (letters.length > 5 && letters === letters.toUpperCase() && /\s/.test(title.trim()))
    found.push([
      'Deze titel staat in hoofdletters.',
      'Schrijf alleen de eerste letter en namen met een hoofdletter.',
    ]);
  else if (/^\p{Ll}{2}/u.test(title))
    found.push(['Deze titel begint met een kleine letter.', 'Begin met een hoofdletter.']);
  if (question && !title.endsWith('?'))
    found.push([
      'Deze vraag eindigt niet op een vraagteken.',
      'Schrijf de hele vraag, met een vraagteken erachter.',
    ]);
  else if (/\p{L}{3,}[.;:,]$/u.test(title))
    found.push([
      'Deze titel eindigt op een leesteken.',
      'Haal de punt of het andere leesteken aan het eind weg.',
    ]);
  return found;
}
