import { planUitvoer as tekst } from '../../text/plan/uitvoer.ts';
import type { LaagHoog } from '../begroting.ts';
import { rekenBegroting } from './begroting.ts';
import type { Planbegroting } from './gegevens.ts';
import type { EigenPost, Plan } from './plan.ts';
import { own } from '../../document/own.ts';

/** A row of the sheet of a budget, as far as a plan fills it. */
interface Bladpost {
  id: string;
  aantal?: LaagHoog | undefined;
  prijs?: LaagHoog | undefined;
  percentage?: LaagHoog | undefined;
  eigen?: { aantal?: number; prijs?: number; toelichting?: string };
}

/**
 * The rows of the sheet for this plan: the example in proportion to its people, and own numbers where the sheet
 * has room for them, so that nobody takes them for an estimate of the makers.
 */
export function postenVoorBlad<T extends Bladpost>(
  posten: readonly T[],
  begroting: Planbegroting,
  plan: Pick<Plan, 'aantal' | 'begroting'>,
): T[] {
  // Sums are not asked for here, so it does not matter which day it is.
  const { groepen } = rekenBegroting(begroting, { ...plan, begroting: {} }, '');
  const voorbeeld = new Map(groepen.flatMap(({ posten: rijen }) => rijen.map((rij) => [rij.id, rij])));
  return posten.map((post) => {
    const { aantal, prijs, percentage } = voorbeeld.get(post.id) ?? post;
    const getallen = {
      ...(aantal && { aantal }),
      ...(prijs && { prijs }),
      ...(percentage && { percentage }),
    };
    const eigen = own(plan.begroting, post.id);
    return { ...post, ...getallen, ...(eigen && { eigen: eigenCellen(eigen, getallen) }) };
  });
}

type Getal = keyof EigenPost;

/** A cell holds one number: the high side, as a budget that is too low helps nobody. */
function eigenCellen(eigen: EigenPost, voorbeeld: Partial<Record<Getal, LaagHoog>>): Bladpost['eigen'] {
  const gevraagd = Object.keys(voorbeeld) as Getal[];
  const zelf = gevraagd.filter((wat) => hoogste(eigen[wat]) !== undefined);
  const cel = (wat: Getal) => hoogste(eigen[wat]) ?? voorbeeld[wat]?.hoog;
  const [aantal, prijs] = [cel('percentage') ?? cel('aantal'), cel('prijs')];
  return {
    ...(aantal !== undefined && { aantal }),
    ...(prijs !== undefined && { prijs }),
    toelichting: tekst.eigenInBlad(
      zelf.map((wat) => tekst.getal[wat]),
      gevraagd.filter((wat) => !zelf.includes(wat)).map((wat) => tekst.getal[wat]),
      zelf.some((wat) => {
        const { laag, hoog } = eigen[wat] ?? {};
        return laag !== undefined && hoog !== undefined && laag !== hoog;
      }),
    ),
  };
}

const hoogste = (eigen: Partial<LaagHoog> | undefined): number | undefined =>
  eigen?.laag === undefined ? eigen?.hoog : Math.max(eigen.laag, eigen.hoog ?? eigen.laag);
