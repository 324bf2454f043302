import type { Rich } from './tree.ts';

/** A value in which every rich text has been written in some format. */
export type Written<T, Out> = T extends Rich
  ? Out
  : T extends (...args: never[]) => unknown
    ? T
    : T extends readonly (infer U)[]
      ? Written<U, Out>[]
      : T extends object
        ? { [K in keyof T]: Written<T[K], Out> }
        : T;

/** HTML that is safe to insert: escaped at the leaf by the writer that made it. */
export type Html = string & { readonly __html: true };

/** Writes every rich text inside a value; all else stays as it is. */
export function write<T, Out>(value: T, make: (text: Rich) => Out): Written<T, Out> {
  return walk(value) as Written<T, Out>;

  function walk(part: unknown): unknown {
    if (Array.isArray(part)) return part.map(walk);
    if (part === null || typeof part !== 'object') return part;
    if ('rijk' in part) return make(part as Rich);
    return Object.fromEntries(Object.entries(part).map(([key, child]) => [key, walk(child)]));
  }
}
