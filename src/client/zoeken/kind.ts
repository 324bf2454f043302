import { termen } from '../../model/terms.ts';
import type { Zoekpagina } from '../../search/query/kern.ts';
import { zoeken as nl } from '../../text/zoeken.ts';

/** The id of the kind of a page; empty when it has none. */
export const kindId = ({ filters }: Zoekpagina): string =>
  filters.find((filter) => filter.startsWith('soort:'))?.slice('soort:'.length) ?? '';

/** What a page is, above its title. */
export function kindName(page: Zoekpagina): string | undefined {
  const kind = kindId(page);
  if (kind === 'overzicht') return nl.overzicht;
  const name = Object.hasOwn(termen, kind) ? termen[kind as keyof typeof termen].enkel : undefined;
  return name && name.charAt(0).toUpperCase() + name.slice(1);
}
