import { dateText } from '../../text/format/date.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';

/** A report of an accessibility run on content that has changed since. Without a report there is nothing to say. */
export function checkRapport({ rapport }: Handbook, { rapportFile, editieId }: Context): Finding[] {
  if (!rapport?.verouderd) return [];
  return [
    {
      rule: 'rapport-verouderd',
      bestand: rapportFile,
      path: ['inhoud'],
      message: `De inhoud is veranderd na de toegankelijkheidstest van ${dateText(rapport.datum)}.`,
      hint: `Draai ${editieId === 'landelijk' ? '' : `EDITIE=${editieId} `}npm run toegankelijkheid en leg het nieuwe rapport vast.`,
    },
  ];
}
