import { isGroup } from '../../file/same.ts';
import type { Step } from '../../protocol.ts';

/** What stands at a path. */
export const at = (data: unknown, path: readonly Step[]): unknown =>
  path.reduce<unknown>((part, step) => {
    if (Array.isArray(part)) return part[Number(step)] as unknown;
    return isGroup(part) && Object.hasOwn(part, step) ? part[step] : undefined;
  }, data);

/** The same data with another value at a path; `undefined` takes a field away. Nothing of the old data changes. */
export function withValue(data: unknown, path: readonly Step[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list: unknown[] = Array.isArray(data) ? [...(data as unknown[])] : [];
    // An item that is emptied stays until somebody takes it away.
    list[step] = withValue(list[step], rest, value) ?? '';
    return list;
  }
  const group = isGroup(data) ? { ...data } : {};
  const inner = withValue(group[step], rest, value);
  // A group of which the last field was emptied is gone too.
  const empty = inner === undefined || (isGroup(inner) && Object.keys(inner).length === 0);
  if (!empty) return { ...group, [step]: inner };
  const { [step]: _, ...left } = group;
  return left;
}

/** A path as one word, for elements to be found by. */
export const keyOf = (path: readonly Step[] | 'body' | 'file'): string =>
  typeof path === 'string' ? `(${path})` : path.join('.');

/** Words in a key as a person writes them. Example: `alsHetZwaarWordt` → `Als het zwaar wordt`. */
export function labelOf(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/-/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
