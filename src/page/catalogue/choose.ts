import { slug } from '../../document/language/slug.ts';

/** What somebody chose: per facet the slugs of the values. A facet without a choice is absent. */
export type Choice = Readonly<Record<string, readonly string[]>>;

/**
 * Reads a choice from an address. A value may be written as its name too: `?gemeente=Den+Haag` is `den-haag`.
 * Unknown facets and values are left out, so an old address never hides everything.
 * @param facets per facet the slugs that exist
 */
export function readChoice(query: string, facets: Choice): Choice {
  const params = new URLSearchParams(query);
  const chosen = Object.entries(facets).map(([facet, slugs]) => {
    const asked = params.getAll(facet).flatMap((value) => value.split(',').map(slug));
    return [facet, slugs.filter((value) => asked.includes(value))] as const;
  });
  return Object.fromEntries(chosen.filter(([, slugs]) => slugs.length > 0));
}

/** Writes a choice as the query of an address; empty when nothing is chosen. */
export function writeChoice(choice: Choice): string {
  const params = new URLSearchParams();
  for (const [facet, slugs] of Object.entries(choice)) for (const value of slugs) params.append(facet, value);
  const query = params.toString();
  return query && `?${query}`;
}

/** Whether something with these values fits: one value of every facet that has a choice. */
export function fits(values: Choice, choice: Choice): boolean {
  return Object.entries(choice).every(([facet, slugs]) =>
    slugs.some((chosen) => values[facet]?.includes(chosen)),
  );
}

/**
 * How many would be shown for one value, given what is chosen in the other facets. Within a facet choices
 * widen, so the choice in the facet itself does not count.
 */
export function countValue(all: readonly Choice[], choice: Choice, facet: string, value: string): number {
  const { [facet]: _own, ...otherwise } = choice;
  return all.filter((values) => values[facet]?.includes(value) && fits(values, otherwise)).length;
}
