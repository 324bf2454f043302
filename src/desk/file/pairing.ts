import { isGroup, same } from './same.ts';
import { sharedEnds } from './scalar.ts';

/**
 * Which item of a list each wanted item was before: itself, perhaps elsewhere, or with something changed in it; nothing
 * for a new one. Example: `[a, b, c]` as `[c, a, B]` was at 2, 0 and 1.
 */
export function pairing(was: readonly unknown[], wanted: readonly unknown[]): (number | undefined)[] {
  const free = new Set(was.keys());
  const pairs: (number | undefined)[] = wanted.map(() => undefined);
  const pair = (fits: (old: unknown, item: unknown) => boolean, near = false) => {
    for (const [i, item] of wanted.entries()) {
      if (pairs[i] !== undefined) continue;
      const candidates = [...free].filter((j) => fits(was[j], item));
      const found =
        candidates.find((j) => j === i) ?? (near && candidates.length > 1 ? undefined : candidates[0]);
      if (found === undefined) continue;
      pairs[i] = found;
      free.delete(found);
    }
  };
  pair(same);
  pair((old, item) => isGroup(old) && isGroup(item) && old.id !== undefined && old.id === item.id);
  pair(alike);
  const left = [...pairs.keys()].filter((i) => pairs[i] === undefined);
  // As many came as went: then each was changed in its place.
  if (left.length === free.size) for (const [nth, i] of left.entries()) pairs[i] = [...free][nth];
  return pairs;
}

/** Whether two items have so much in common that one is the other, changed. */
function alike(a: unknown, b: unknown): boolean {
  if (isGroup(a) && isGroup(b)) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    const equal = [...names].filter((name) => same(a[name], b[name]));
    return equal.length * 2 >= names.size;
  }
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  const { head, tail } = sharedEnds(a, b);
  return (head + tail) * 2 >= Math.max(a.length, b.length);
}
