import { nummerBronnen } from '../shared/stuk/nummer-bronnen.ts';
import type { Bronregel, Stuk } from '../shared/stuk/types.ts';

/** The ids of the sources that something refers to, in order of appearance. */
export const bronnenIn = (waarde: unknown): string[] => [
  ...new Set([...JSON.stringify(waarde).matchAll(/\{"id":"([^"]+)","nummer":\d/g)].map(([, id]) => id!)),
];

/** A document with the sources that it refers to, numbered in order; its parts came with numbers of their own. */
export function metBronnen(stuk: Stuk, alle: readonly Bronregel[]): Stuk {
  const ids = bronnenIn(stuk.blokken);
  const bronnen = alle.filter(({ id }) => ids.includes(id));
  const { delen } = nummerBronnen(
    [
      {
        id: stuk.id,
        titel: '',
        adres: '',
        samenvatting: [],
        inleiding: [],
        stukken: [{ ...stuk, bronnen }],
      },
    ],
    ids,
  );
  return delen[0]!.stukken[0]!;
}
