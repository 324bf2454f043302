import type { LowHigh } from '../handbook/begroting.ts';

/** An own number where there is one: one side holds for both, and low is never above high. */
export function ownOf(own: Partial<LowHigh> | undefined, example: LowHigh): LowHigh {
  const one = own?.laag ?? own?.hoog;
  if (one === undefined) return example;
  const other = own?.hoog ?? one;
  return { laag: Math.min(one, other), hoog: Math.max(one, other) };
}
