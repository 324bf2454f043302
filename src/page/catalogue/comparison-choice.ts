/** How many fit side by side on a screen and on A4. */
export const AT_MOST = 4;
export const AT_LEAST = 2;

/** Which praktijken an address asks for, and what of it cannot be. */
export interface ComparisonChoice {
  /** In the order of the address, each once, at most `AT_MOST`. */
  ids: string[];
  unknown: string[];
  /** How many known ones were asked for. */
  asked: number;
}

/** Reads `?p=a,b,c`, and `?p=a&p=b` as a form sends it. */
export function readComparison(query: string, known: readonly string[]): ComparisonChoice {
  const asked = new URLSearchParams(query)
    .getAll('p')
    .flatMap((part) => part.split(','))
    .map((id) => id.trim())
    .filter(Boolean);
  const unique = [...new Set(asked)];
  const good = unique.filter((id) => known.includes(id));
  return {
    ids: good.slice(0, AT_MOST),
    unknown: unique.filter((id) => !known.includes(id)),
    asked: good.length,
  };
}

/** Writes a choice as the query of an address: short, so that it can be read aloud or put in a letter. */
export const writeComparison = (ids: readonly string[]): string =>
  ids.length > 0 ? `?p=${ids.map(encodeURIComponent).join(',')}` : '';
