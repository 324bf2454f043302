/** What is asked: the words, and per filter the chosen values. */
export interface SearchQuery {
  query: string;
  choices: Record<string, string[]>;
  /** Whether words stay as they are typed, also those that look like a slip. */
  literal?: boolean;
}

const LITERAL = 'letterlijk';

/** Reads a question from an address. Example: `?q=geld&soort=vraag` → `{ vraag: 'geld', keuzes: { soort: ['vraag'] } }`. */
export function readQueryString(query: string, keys: readonly string[]): SearchQuery {
  const params = new URLSearchParams(query);
  const choices = Object.fromEntries(
    keys.map((key) => [key, params.getAll(key)] as const).filter(([, values]) => values.length > 0),
  );
  const literal = params.get(LITERAL) === '1';
  return { query: (params.get('q') ?? '').trim(), choices, ...(literal && { literal }) };
}

/** Writes a question as the query of an address; empty when nothing is asked. */
export function writeQuery({ query: asked, choices, literal }: SearchQuery): string {
  const params = new URLSearchParams();
  if (asked) params.set('q', asked);
  for (const [key, values] of Object.entries(choices)) for (const value of values) params.append(key, value);
  if (literal) params.set(LITERAL, '1');
  const query = params.toString();
  return query && `?${query}`;
}

/** Whether there is anything to search for. */
export const isEmpty = ({ query, choices }: SearchQuery): boolean =>
  query === '' && Object.keys(choices).length === 0;
