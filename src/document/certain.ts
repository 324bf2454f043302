/**
 * A value that is always there by what was checked or made before, which the types cannot see: a place in a list that
 * was just filled, an id that the checks know.
 * @throws Error when it is not there after all, at the spot and not three functions later
 */
export function certain<T>(value: T | null | undefined): T {
  if (value === undefined || value === null) throw new Error('A value that is always there is missing.');
  return value;
}
