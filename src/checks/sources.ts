import type { Handboek } from '../model/handboek.ts';
import { bronnenInTeksten } from '../model/overzicht.ts';
import type { Context } from './context.ts';
import type { Bevinding } from './issue.ts';
import { isOnleesbaar } from './texts.ts';

/** Sources that no page uses. */
export function checkSources(handboek: Handboek, { allesGelezen }: Context): Bevinding[] {
  // While a file or a text cannot be read, nobody knows which sources it uses.
  if (!allesGelezen) return [];
  if (handboek.alle.some((entry) => isOnleesbaar(entry))) return [];
  const inHandleiding = new Set(bronnenInTeksten(handboek, []).map(({ id }) => id));
  return handboek.perSoort.bron
    .filter(({ id }) => !inHandleiding.has(id) && (handboek.naar.get(`bron:${id}`) ?? []).length === 0)
    .map(({ id, bestand }) => ({
      rule: 'bron-ongebruikt',
      bestand,
      pad: [],
      message: `Geen enkele pagina gebruikt de bron «${id}».`,
      hint: 'Noem de bron bij de pagina die erop steunt, of haal het bestand weg.',
    }));
}
