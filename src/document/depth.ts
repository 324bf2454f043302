import { placeOf, type Conversion, type Raw } from './raw.ts';

/** How many lists, quotations, frames and emphases may stand in each other. Word knows nine levels of a list, Typst some more. */
const MOST = 9;

/** Reads what stands within something; what lies too deep is a `Fault`, told once, and nothing of it is kept. */
export function deeper<T>(raw: Raw[], state: Conversion, read: (raw: Raw[], state: Conversion) => T[]): T[] {
  const [first] = raw;
  if (state.depth > MOST && first) {
    if (!state.faults.some(({ message }) => message === MESSAGE))
      state.faults.push({
        rule: 'tekst-vorm',
        message: MESSAGE,
        hint: 'Maak de lijst, het citaat of het kader minder diep: zet een deel ervan eronder, met een eigen kop.',
        plek: placeOf(first),
      });
    return [];
  }
  state.depth++;
  const parts = read(raw, state);
  state.depth--;
  return parts;
}
const MESSAGE = `Hier staan meer dan ${MOST} dingen in elkaar: zo diep kan het niet.`;
