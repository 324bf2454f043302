import { isGroup, same } from '../../file/same.ts';
import type { Draft } from '../../protocol.ts';

/** Two versions of one file put together, and the fields that both changed, each in another way. */
export interface Merged {
  draft: Draft;
  /** Fields of which it is not certain which is meant; the draft has mine. */
  both: string[];
}

/**
 * What two people made of the same file. What only one of them changed is taken over.
 * @param base what both began with
 */
export function mergeDrafts(base: Draft, mine: Draft, theirs: Draft): Merged {
  if ('text' in base || 'text' in mine || 'text' in theirs) return { draft: mine, both: ['(bestand)'] };
  const both: string[] = [];
  const merge = (was: unknown, a: unknown, b: unknown, name: string): unknown => {
    if (same(a, b) || same(was, b)) return a;
    if (same(was, a)) return b;
    if (isGroup(a) && isGroup(b)) return groups(isGroup(was) ? was : {}, a, b, name ? `${name}.` : '');
    both.push(name);
    return a;
  };
  const groups = (
    was: Record<string, unknown>,
    a: Record<string, unknown>,
    b: Record<string, unknown>,
    before: string,
  ) =>
    Object.fromEntries(
      [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => {
        const value = merge(was[key], a[key], b[key], before + key);
        return value === undefined ? [] : [[key, value]];
      }),
    );
  const data = groups(base.data, mine.data, theirs.data, '');
  const body = merge(base.body, mine.body, theirs.body, 'tekst');
  return { draft: { data, ...(typeof body === 'string' && { body }) }, both };
}
