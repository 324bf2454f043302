import type { Handbook } from './handbook.ts';

/** Makes something of a handbook once, however often it is asked for; it goes when the handbook goes. */
export function perHandbook<T>(make: (handbook: Handbook) => T): (handbook: Handbook) => T {
  const made = new WeakMap<Handbook, { value: T }>();
  return (handbook) => {
    const known = made.get(handbook);
    if (known) return known.value;
    const value = make(handbook);
    made.set(handbook, { value });
    return value;
  };
}
