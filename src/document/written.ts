import type { Rijk } from './tree.ts';

/** A value in which every rich text has been written in some format. */
export type Geschreven<T, Out> = T extends Rijk
  ? Out
  : T extends (...args: never[]) => unknown
    ? T
    : T extends readonly (infer U)[]
      ? Geschreven<U, Out>[]
      : T extends object
        ? { [K in keyof T]: Geschreven<T[K], Out> }
        : T;

/** HTML that is safe to insert: escaped at the leaf by the writer that made it. */
export type Html = string & { readonly __html: true };

/** Writes every rich text inside a value; all else stays as it is. */
export function schrijf<T, Out>(waarde: T, maak: (tekst: Rijk) => Out): Geschreven<T, Out> {
  return loop(waarde) as Geschreven<T, Out>;

  function loop(deel: unknown): unknown {
    if (Array.isArray(deel)) return deel.map(loop);
    if (deel === null || typeof deel !== 'object') return deel;
    if ('rijk' in deel) return maak(deel as Rijk);
    return Object.fromEntries(Object.entries(deel).map(([sleutel, kind]) => [sleutel, loop(kind)]));
  }
}
