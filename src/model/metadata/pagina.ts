import { hasPage } from '../../kinds/index.ts';
import { adresVan } from '../adres.ts';
import type { ElkeEntry } from '../entry.ts';
import type { Handboek } from '../handboek.ts';
import type { Link } from '../link.ts';

/** What the layout knows of a page. */
export interface OverPagina {
  adres: string;
  titel: string;
  omschrijving: string;
  /** The way to it from the start, without the page itself. */
  kruimels?: Link[] | undefined;
}

/** A whole address. Example: `/vragen/` → `https://handleiding.example/vragen/`. */
export const heel = ({ handleiding }: Handboek, adres: string): string =>
  new URL(adres, handleiding.adres).href;

/** The publisher; absent as long as the address of the site is an example: then nobody knows who it will be. */
export function uitgeverVan({ handleiding: { adres, uitgever } }: Handboek): string | undefined {
  return new URL(adres).hostname.endsWith('.example') ? undefined : uitgever;
}

/** Every page asks for its entry: one list per handbook, not one per page. */
const perHandboek = new WeakMap<Handboek, ReadonlyMap<string, ElkeEntry>>();

/** The entry whose page stands on this address. */
export function entryOp(handboek: Handboek, adres: string): ElkeEntry | undefined {
  let entries = perHandboek.get(handboek);
  if (!entries) {
    entries = new Map(
      handboek.alle.filter(({ soort }) => hasPage(soort)).map((entry) => [adresVan(entry), entry]),
    );
    perHandboek.set(handboek, entries);
  }
  return entries.get(adres);
}
