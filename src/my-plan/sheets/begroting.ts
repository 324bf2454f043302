import { planOutput as text } from '../../text/plan/outputs.ts';
import type { LowHigh } from '../../handbook/begroting.ts';
import { computeBegroting } from '../begroting.ts';
import type { PlanBegroting } from '../data.ts';
import type { OwnPost, Plan } from '../plan.ts';
import { own } from '../../document/own.ts';

/** A row of the sheet of a budget, as far as a plan fills it. */
interface SheetPost {
  id: string;
  aantal?: LowHigh | undefined;
  prijs?: LowHigh | undefined;
  percentage?: LowHigh | undefined;
  eigen?: { aantal?: number; prijs?: number; toelichting?: string };
}

/**
 * The rows of the sheet for this plan: the example in proportion to its people, and own numbers where the sheet
 * has room for them, so that nobody takes them for an estimate of the makers.
 */
export function postenForSheet<T extends SheetPost>(
  posten: readonly T[],
  begroting: PlanBegroting,
  plan: Pick<Plan, 'aantal' | 'begroting'>,
): T[] {
  // Sums are not asked for here, so it does not matter which day it is.
  const { groups } = computeBegroting(begroting, { ...plan, begroting: {} }, '');
  const example = new Map(groups.flatMap(({ posten: rows }) => rows.map((row) => [row.id, row])));
  return posten.map((post) => {
    const { aantal: count, prijs: price, percentage } = example.get(post.id) ?? post;
    const numbers = {
      ...(count && { aantal: count }),
      ...(price && { prijs: price }),
      ...(percentage && { percentage }),
    };
    const ours = own(plan.begroting, post.id);
    return { ...post, ...numbers, ...(ours && { eigen: ownCells(ours, numbers) }) };
  });
}

type NumberKind = keyof OwnPost;

/** A cell holds one number: the high side, as a budget that is too low helps nobody. */
function ownCells(own: OwnPost, example: Partial<Record<NumberKind, LowHigh>>): SheetPost['eigen'] {
  const asked = Object.keys(example) as NumberKind[];
  const self = asked.filter((what) => highest(own[what]) !== undefined);
  const cell = (what: NumberKind) => highest(own[what]) ?? example[what]?.hoog;
  const [count, price] = [cell('percentage') ?? cell('aantal'), cell('prijs')];
  return {
    ...(count !== undefined && { aantal: count }),
    ...(price !== undefined && { prijs: price }),
    toelichting: text.ownInSheet(
      self.map((what) => text.number[what]),
      asked.filter((what) => !self.includes(what)).map((what) => text.number[what]),
      self.some((what) => {
        const { laag: low, hoog: high } = own[what] ?? {};
        return low !== undefined && high !== undefined && low !== high;
      }),
    ),
  };
}

const highest = (own: Partial<LowHigh> | undefined): number | undefined =>
  own?.laag === undefined ? own?.hoog : Math.max(own.laag, own.hoog ?? own.laag);
