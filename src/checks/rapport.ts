import { datumTekst } from '../text/datum.ts';
import type { Handboek } from '../model/handboek.ts';
import type { Context } from './context.ts';
import type { Bevinding } from './issue.ts';

/** A report of an accessibility run on content that has changed since. Without a report there is nothing to say. */
export function checkRapport({ rapport }: Handboek, { rapportBestand, editieId }: Context): Bevinding[] {
  if (!rapport?.verouderd) return [];
  return [
    {
      rule: 'rapport-verouderd',
      bestand: rapportBestand,
      pad: ['inhoud'],
      message: `De inhoud is veranderd na de toegankelijkheidstest van ${datumTekst(rapport.datum)}.`,
      hint: `Draai ${editieId === 'landelijk' ? '' : `EDITIE=${editieId} `}npm run toegankelijkheid en leg het nieuwe rapport vast.`,
    },
  ];
}
