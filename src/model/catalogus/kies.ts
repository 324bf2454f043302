import { slug } from '../../document/slug.ts';

/** What somebody chose: per facet the slugs of the values. A facet without a choice is absent. */
export type Keuze = Readonly<Record<string, readonly string[]>>;

/**
 * Reads a choice from an address. A value may be written as its name too: `?gemeente=Den+Haag` is `den-haag`.
 * Unknown facets and values are left out, so an old address never hides everything.
 * @param facetten per facet the slugs that exist
 */
export function leesKeuze(query: string, facetten: Keuze): Keuze {
  const params = new URLSearchParams(query);
  const gekozen = Object.entries(facetten).map(([facet, slugs]) => {
    const gevraagd = params.getAll(facet).flatMap((waarde) => waarde.split(',').map(slug));
    return [facet, slugs.filter((waarde) => gevraagd.includes(waarde))] as const;
  });
  return Object.fromEntries(gekozen.filter(([, slugs]) => slugs.length > 0));
}

/** Writes a choice as the query of an address; empty when nothing is chosen. */
export function schrijfKeuze(keuze: Keuze): string {
  const params = new URLSearchParams();
  for (const [facet, slugs] of Object.entries(keuze))
    for (const waarde of slugs) params.append(facet, waarde);
  const query = params.toString();
  return query && `?${query}`;
}

/** Whether something with these values fits: one value of every facet that has a choice. */
export function past(waarden: Keuze, keuze: Keuze): boolean {
  return Object.entries(keuze).every(([facet, slugs]) =>
    slugs.some((gekozen) => waarden[facet]?.includes(gekozen)),
  );
}

/**
 * How many would be shown for one value, given what is chosen in the other facets. Within a facet choices
 * widen, so the choice in the facet itself does not count.
 */
export function telWaarde(alle: readonly Keuze[], keuze: Keuze, facet: string, waarde: string): number {
  const { [facet]: _eigen, ...anders } = keuze;
  return alle.filter((waarden) => waarden[facet]?.includes(waarde) && past(waarden, anders)).length;
}
