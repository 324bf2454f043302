/** Whether two values of YAML or JSON are the same; the order of fields does not count. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => same(item, b[i]))
    );
  if (!isGroup(a) || !isGroup(b)) return false;
  const [these, those] = [filledIn(a), filledIn(b)];
  return these.length === those.length && these.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}

/** A value with fields. */
export const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The names of the fields that hold something. */
export const filledIn = (group: Record<string, unknown>): string[] =>
  Object.keys(group).filter((key) => group[key] !== undefined);
