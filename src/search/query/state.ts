/** What is asked: the words, and per filter the chosen values. */
export interface Zoekvraag {
  vraag: string;
  keuzes: Record<string, string[]>;
  /** Whether words stay as they are typed, also those that look like a slip. */
  letterlijk?: boolean;
}

const LETTERLIJK = 'letterlijk';

/** Reads a question from an address. Example: `?q=geld&soort=vraag` → `{ vraag: 'geld', keuzes: { soort: ['vraag'] } }`. */
export function leesVraag(query: string, sleutels: readonly string[]): Zoekvraag {
  const params = new URLSearchParams(query);
  const keuzes = Object.fromEntries(
    sleutels
      .map((sleutel) => [sleutel, params.getAll(sleutel)] as const)
      .filter(([, waarden]) => waarden.length > 0),
  );
  const letterlijk = params.get(LETTERLIJK) === '1';
  return { vraag: (params.get('q') ?? '').trim(), keuzes, ...(letterlijk && { letterlijk }) };
}

/** Writes a question as the query of an address; empty when nothing is asked. */
export function schrijfVraag({ vraag, keuzes, letterlijk }: Zoekvraag): string {
  const params = new URLSearchParams();
  if (vraag) params.set('q', vraag);
  for (const [sleutel, waarden] of Object.entries(keuzes))
    for (const waarde of waarden) params.append(sleutel, waarde);
  if (letterlijk) params.set(LETTERLIJK, '1');
  const query = params.toString();
  return query && `?${query}`;
}

/** Whether there is anything to search for. */
export const isLeeg = ({ vraag, keuzes }: Zoekvraag): boolean =>
  vraag === '' && Object.keys(keuzes).length === 0;
