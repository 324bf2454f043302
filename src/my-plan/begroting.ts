import { begrotingOf, type LowHigh, type Post } from '../handbook/begroting.ts';
import type { PlanBegroting, PlanPost } from './data.ts';
import { countOf, sizeOf } from './money/count.ts';
import { TO_LARGE } from './money/money.ts';
import { ownOf } from './own-number.ts';
import type { Plan } from './plan.ts';
import { own } from '../document/own.ts';
import { certain } from '../document/certain.ts';

/** An item of the budget as this plan counts it. Amounts are euros, for one year. */
export interface ComputedPost extends PlanPost {
  bedrag: LowHigh;
  /** Whether the visitor filled in a number of their own. */
  eigen: boolean;
  /** Whether the amount comes from a source about a year that is over. */
  verlopen: boolean;
}
export interface PlanComputation {
  groups: { name: string; posten: ComputedPost[] }[];
  subtotal: LowHigh;
  total: LowHigh;
  /** For how many people the example counts; absent when it does not say. */
  forCount?: number;
  /** Whether there are so many more people that one coordinator and one group, as in the example, are too few. */
  toLarge: boolean;
  /** How many items rest on an amount of a year that is over. */
  expired: number;
}

/**
 * The budget of a plan: own numbers where they are, those of the example elsewhere, in proportion to the
 * number of people where an item grows with them.
 * @param today the day of asking, as `2027-01-04`
 */
export function computeBegroting(
  begroting: PlanBegroting,
  plan: Pick<Plan, 'aantal' | 'begroting'>,
  today: string,
): PlanComputation {
  const { posten, voorAantal: forCount } = begroting;
  const size = sizeOf(begroting, plan.aantal);
  const { groups, subtotal, total } = begrotingOf<string>(
    posten.map((withBron): Post<string> => {
      const { bron: _, ...post } = withBron;
      const ours = own(plan.begroting, post.id) ?? {};
      const count = countOf(withBron, ours, size);
      return {
        ...post,
        ...(count && { aantal: count }),
        ...(post.prijs && { prijs: ownOf(ours.prijs, post.prijs) }),
        ...(post.percentage && { percentage: ownOf(ours.percentage, post.percentage) }),
      };
    }),
  );
  const computedPosten = groups.map((group) => ({
    name: group.name,
    posten: group.posten.map((computed): ComputedPost => {
      const { groeitMee: growsAlong, bron } = certain(posten.find(({ id }) => id === computed.id));
      const ours = own(plan.begroting, computed.id);
      const { bron: _, ...rest } = computed;
      return {
        ...rest,
        groeitMee: growsAlong,
        ...(bron && { bron }),
        eigen: ours !== undefined,
        verlopen: rest.peildatum !== undefined && !ours?.prijs && yearOf(rest.peildatum) < yearOf(today),
      };
    }),
  }));
  return {
    groups: computedPosten,
    subtotal,
    total,
    ...(forCount && { forCount }),
    toLarge: forCount !== undefined && plan.aantal > TO_LARGE * forCount,
    expired: computedPosten.flatMap(({ posten: rows }) => rows).filter(({ verlopen: expired }) => expired)
      .length,
  };
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
