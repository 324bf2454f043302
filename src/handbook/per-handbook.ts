import type { Handbook } from './handbook.ts';

/**
 * Makes something of a thing once, however often it is asked for; it goes when the thing goes. Nothing happens before it is
 * asked: a page on which nobody asks does not load the code.
 */
/* @__NO_SIDE_EFFECTS__ */
export function oncePer<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, { value: T }>();
  return (of) => {
    const known = made.get(of);
    if (known) return known.value;
    const value = make(of);
    made.set(of, { value });
    return value;
  };
}

/** Makes something of a handbook once. */
/* @__NO_SIDE_EFFECTS__ */
export const perHandbook = <T>(make: (handbook: Handbook) => T): ((handbook: Handbook) => T) => oncePer(make);
