import type { LowHigh } from '../../handbook/begroting.ts';
import type { PlanBegroting, PlanPost } from '../data.ts';
import { ownOf } from '../own-number.ts';
import type { Plan } from '../plan.ts';
import { own } from '../../document/own.ts';

/** What the law lets somebody have untaxed in a calendar year, and of which year that amount is. */
export interface Maximum {
  perYear: number;
  ofYear: number;
}

/** The amount of a year, or the last one before it that is known. */
export function maximumIn(list: PlanBegroting['maximum'], year: number): Maximum | undefined {
  const known = list.findLast((one) => one.year <= year) ?? list[0];
  return known && { perYear: known.perYear, ofYear: known.year };
}

/**
 * The prices of items in a calendar year. What counts for the legal maximum stays below it together: an item that
 * comes from the law fills up what the others leave, and own prices above it are cut down, the largest first.
 */
export function pricesIn(
  { posten, maximum: list }: PlanBegroting,
  plan: Pick<Plan, 'begroting'>,
  year: number,
): { prices: Map<string, LowHigh>; cut: string[] } {
  const priceOf = ({ id, prijs: price }: PlanPost) => price && ownOf(own(plan.begroting, id)?.prijs, price);
  const prices = new Map<string, LowHigh>(
    posten.flatMap((post) => {
      const price = priceOf(post);
      return price ? [[post.id, { ...price }] as const] : [];
    }),
  );
  const most = maximumIn(list, year);
  const under = posten.filter(({ onderMaximum: below, id }) => below && prices.has(id));
  if (!most || under.length === 0) return { prices, cut: [] };
  const cut = new Set<string>();
  for (const side of ['laag', 'hoog'] as const) {
    const paid = () => under.reduce((sum, { id }) => sum + (prices.get(id)?.[side] ?? 0), 0);
    const filling = under.find(
      ({ id, bron }) => side === 'hoog' && bron !== undefined && own(plan.begroting, id)?.prijs === undefined,
    );
    const fills = filling && prices.get(filling.id);
    if (fills) fills.hoog = Math.max(fills.laag, most.perYear - (paid() - fills.hoog));
    for (let over = paid() - most.perYear; over > 1e-9; over = paid() - most.perYear) {
      const [largest] = under
        .map(({ id }) => ({ id, price: prices.get(id) }))
        .sort((a, b) => (b.price?.[side] ?? 0) - (a.price?.[side] ?? 0));
      if (!largest?.price) break;
      largest.price[side] = Math.max(0, largest.price[side] - over);
      cut.add(largest.id);
    }
  }
  return { prices, cut: [...cut].sort() };
}
