import type { Handbook } from '../../handbook/handbook.ts';
import { bronIdsIn } from '../../handbook/references.ts';
import { bronnenInTexts } from '../../page/overviews/overview.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';
import { isUnreadable } from '../words/texts.ts';

/** Sources that no page uses. */
export function checkSources(handbook: Handbook, { everythingRead }: Context): Finding[] {
  // While a file or a text cannot be read, nobody knows which sources it uses.
  if (!everythingRead) return [];
  if (handbook.alle.some((entry) => isUnreadable(entry))) return [];
  const inHandleiding = new Set([
    ...bronnenInTexts(handbook, []).map(({ id }) => id),
    ...bronIdsIn(handbook.editieTeksten),
  ]);
  return handbook.perSoort.bron
    .filter(({ id }) => !inHandleiding.has(id) && (handbook.naar.get(`bron:${id}`) ?? []).length === 0)
    .map(({ id, bestand: file }) => ({
      rule: 'bron-ongebruikt',
      bestand: file,
      path: [],
      message: `Geen enkele pagina gebruikt de bron «${id}».`,
      hint: 'Noem de bron bij de pagina die erop steunt, of haal het bestand weg.',
    }));
}
