import type { Handboek } from '../model/handboek.ts';

/** Makes something of a handbook once, however often it is asked for; it goes when the handbook goes. */
export function perHandbook<T>(make: (handbook: Handboek) => T): (handbook: Handboek) => T {
  const made = new WeakMap<Handboek, { value: T }>();
  return (handbook) => {
    const known = made.get(handbook);
    if (known) return known.value;
    const value = make(handbook);
    made.set(handbook, { value });
    return value;
  };
}
