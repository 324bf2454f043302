/** How many fit side by side on a screen and on A4. */
export const HOOGSTENS = 4;
export const MINSTENS = 2;

/** Which praktijken an address asks for, and what of it cannot be. */
export interface Vergelijkkeuze {
  /** In the order of the address, each once, at most `HOOGSTENS`. */
  ids: string[];
  onbekend: string[];
  /** How many known ones were asked for. */
  gevraagd: number;
}

/** Reads `?p=a,b,c`, and `?p=a&p=b` as a form sends it. */
export function leesVergelijking(query: string, bekend: readonly string[]): Vergelijkkeuze {
  const gevraagd = new URLSearchParams(query)
    .getAll('p')
    .flatMap((deel) => deel.split(','))
    .map((id) => id.trim())
    .filter(Boolean);
  const uniek = [...new Set(gevraagd)];
  const goed = uniek.filter((id) => bekend.includes(id));
  return {
    ids: goed.slice(0, HOOGSTENS),
    onbekend: uniek.filter((id) => !bekend.includes(id)),
    gevraagd: goed.length,
  };
}

/** Writes a choice as the query of an address: short, so that it can be read aloud or put in a letter. */
export const schrijfVergelijking = (ids: readonly string[]): string =>
  ids.length > 0 ? `?p=${ids.map(encodeURIComponent).join(',')}` : '';
