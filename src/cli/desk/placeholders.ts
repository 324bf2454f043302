import { isGroup } from '../../desk/file/same.ts';

/** Whether a text of a starting file waits to be replaced. */
const waits = (text: string): boolean => /\(\([\s\S]*\)\)/.test(text);

/** The data of a starting file without what waits to be replaced: a form asks for that itself. */
export function withoutPlaceholders(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => {
      const left = kept(value);
      return left === undefined ? [] : [[name, left]];
    }),
  );
}

function kept(value: unknown): unknown {
  if (typeof value === 'string') return waits(value) ? undefined : value;
  if (Array.isArray(value)) {
    const items = value.map(kept).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (!isGroup(value)) return value;
  const left = withoutPlaceholders(value);
  // A group in which only something standard is left was never begun.
  return Object.values(value).some((item) => kept(item) === undefined) ? undefined : left;
}
