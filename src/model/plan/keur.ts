import { isTijd } from '../planning/klok.ts';
import { fout } from '../../text/plan/fouten.ts';
import { isPlandag } from './dag.ts';

/**
 * Reads values of which nothing is known: a file from another computer, a link, what lies in the browser.
 * Every problem is told, in Dutch, with its place; the value that comes back is only used when there is none.
 */
export interface Keuring {
  fouten: string[];
}
type Lezer<T> = (keuring: Keuring, waarde: unknown, plek: string) => T;

const is = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** The value itself when it is right, and else `anders` with a word about it. */
function mits<T>(recht: (waarde: unknown) => waarde is T, wat: string, anders: T): Lezer<T> {
  return (keuring, waarde, plek) => {
    if (recht(waarde)) return waarde;
    keuring.fouten.push(fout.verwacht(plek, wat));
    return anders;
  };
}

export const tekst = mits((w): w is string => typeof w === 'string', fout.tekst, '');
export const ja = mits((w): w is true => w === true, fout.ja, true);
export const datum = mits((w): w is string => typeof w === 'string' && isPlandag(w), fout.datum, '');
export const datumOfLeeg = mits(
  (w): w is string => w === '' || (typeof w === 'string' && isPlandag(w)),
  fout.datum,
  '',
);
export const tijd = mits((w): w is string => typeof w === 'string' && isTijd(w), fout.tijd, '');
/** One of these words. */
export const een = <T extends string>(woorden: readonly [T, ...T[]]): Lezer<T> =>
  mits((w): w is T => woorden.includes(w as T), fout.een(woorden.join(', ')), woorden[0]);
/** A whole number between two others, both included. */
export const heel = (min: number, max: number): Lezer<number> =>
  mits(
    (w): w is number => typeof w === 'number' && Number.isInteger(w) && w >= min && w <= max,
    fout.heel(min, max),
    min,
  );
/** A number that is not below zero. */
export const getal = mits(
  (w): w is number => typeof w === 'number' && Number.isFinite(w) && w >= 0,
  fout.getal,
  0,
);

/** An object with these fields and no others; a field that may be absent stands in `los`. */
export function object<V extends object, L extends object = object>(
  vast: { [K in keyof V]: Lezer<V[K]> },
  los: { [K in keyof L]: Lezer<L[K]> } = {} as { [K in keyof L]: Lezer<L[K]> },
): Lezer<V & Partial<L>> {
  const velden = { ...vast, ...los } as Record<string, Lezer<unknown>>;
  return (keuring, waarde, plek) => {
    const gegeven = is(waarde) ? waarde : {};
    if (!is(waarde)) keuring.fouten.push(fout.verwacht(plek, fout.groep));
    else
      for (const naam of Object.keys(gegeven))
        if (!Object.hasOwn(velden, naam)) keuring.fouten.push(fout.onbekend(onder(plek, naam)));
    return Object.fromEntries(
      Object.entries(velden)
        .filter(([naam]) => Object.hasOwn(vast, naam) || Object.hasOwn(gegeven, naam))
        .map(([naam, lees]) => [naam, lees(keuring, gegeven[naam], onder(plek, naam))]),
    ) as V & Partial<L>;
  };
}

export const lijst =
  <T>(een: Lezer<T>): Lezer<T[]> =>
  (keuring, waarde, plek) => {
    if (Array.isArray(waarde)) return waarde.map((item, i) => een(keuring, item, onder(plek, String(i + 1))));
    keuring.fouten.push(fout.verwacht(plek, fout.lijst));
    return [];
  };

/** Any ids with a value each. Ids are kept, whatever they are; `fromEntries` makes them own properties. */
export const perId =
  <T>(een: Lezer<T>): Lezer<Record<string, T>> =>
  (keuring, waarde, plek) => {
    if (is(waarde))
      return Object.fromEntries(
        Object.entries(waarde).map(([id, item]) => [id, een(keuring, item, onder(plek, id))]),
      );
    keuring.fouten.push(fout.verwacht(plek, fout.groep));
    return {};
  };

const onder = (plek: string, naam: string): string => (plek ? `${plek} › ${naam}` : naam);
