import { begrotingVan, type LaagHoog, type Post } from '../begroting.ts';
import type { Planbegroting, Planpost } from './gegevens.ts';
import type { Plan } from './plan.ts';
import { own } from '../../document/own.ts';
import { certain } from '../../document/certain.ts';

/** An item of the budget as this plan counts it. Amounts are euros, for one year. */
export interface Rekenpost extends Planpost {
  bedrag: LaagHoog;
  /** Whether the visitor filled in a number of their own. */
  eigen: boolean;
  /** Whether the amount comes from a source about a year that is over. */
  verlopen: boolean;
}
export interface Planberekening {
  groepen: { naam: string; posten: Rekenpost[] }[];
  subtotaal: LaagHoog;
  totaal: LaagHoog;
  /** The total over the number of people in the plan, in whole euros. */
  perPersoon: LaagHoog;
  /** For how many people the example counts; absent when it does not say. */
  voorAantal?: number;
  /** Whether there are so many more people that one coordinator and one group, as in the example, are too few. */
  teGroot: boolean;
  /** How many items rest on an amount of a year that is over. */
  verlopen: number;
}

/** From how many times the people of the example its fixed items no longer hold: our own estimate. */
const TE_GROOT = 1.5;

/**
 * The budget of a plan: own numbers where they are, those of the example elsewhere, in proportion to the
 * number of people where an item grows with them.
 * @param vandaag the day of asking, as `2027-01-04`
 */
export function rekenBegroting(
  { posten, voorAantal }: Planbegroting,
  plan: Pick<Plan, 'aantal' | 'begroting'>,
  vandaag: string,
): Planberekening {
  const maal = voorAantal ? plan.aantal / voorAantal : 1;
  const { groepen, subtotaal, totaal } = begrotingVan<string>(
    posten.map(({ bron: _, ...post }): Post<string> => {
      const eigen = own(plan.begroting, post.id) ?? {};
      const aantal = post.aantal && (post.groeitMee ? keer(post.aantal, maal) : post.aantal);
      return {
        ...post,
        ...(aantal && { aantal: eigenOf(eigen.aantal, aantal) }),
        ...(post.prijs && { prijs: eigenOf(eigen.prijs, post.prijs) }),
        ...(post.percentage && { percentage: eigenOf(eigen.percentage, post.percentage) }),
      };
    }),
  );
  const rekenposten = groepen.map((groep) => ({
    naam: groep.naam,
    posten: groep.posten.map((gerekend): Rekenpost => {
      const { groeitMee, bron } = certain(posten.find(({ id }) => id === gerekend.id));
      const eigen = own(plan.begroting, gerekend.id);
      const { bron: _, ...rest } = gerekend;
      return {
        ...rest,
        groeitMee,
        ...(bron && { bron }),
        eigen: eigen !== undefined,
        verlopen: rest.peildatum !== undefined && !eigen?.prijs && jaarVan(rest.peildatum) < jaarVan(vandaag),
      };
    }),
  }));
  return {
    groepen: rekenposten,
    subtotaal,
    totaal,
    perPersoon: {
      laag: Math.round(totaal.laag / plan.aantal),
      hoog: Math.round(totaal.hoog / plan.aantal),
    },
    ...(voorAantal && { voorAantal }),
    teGroot: voorAantal !== undefined && plan.aantal > TE_GROOT * voorAantal,
    verlopen: rekenposten.flatMap(({ posten: rijen }) => rijen).filter(({ verlopen }) => verlopen).length,
  };
}

const jaarVan = (datum: string): number => Number(datum.slice(0, 4));

/** An own number where there is one: one side holds for both, and low is never above high. */
function eigenOf(eigen: Partial<LaagHoog> | undefined, voorbeeld: LaagHoog): LaagHoog {
  const een = eigen?.laag ?? eigen?.hoog;
  if (een === undefined) return voorbeeld;
  const ander = eigen?.hoog ?? een;
  return { laag: Math.min(een, ander), hoog: Math.max(een, ander) };
}

/** In proportion, upwards to whole units: there is no half a person. */
const keer = ({ laag, hoog }: LaagHoog, maal: number): LaagHoog => ({
  laag: Math.ceil(laag * maal - 1e-9),
  hoog: Math.ceil(hoog * maal - 1e-9),
});
