import { kindOf, type Soort } from '../kinds/index.ts';
import { adresVan } from './adres.ts';
import { isSoort, sleutelVan, type ElkeEntry, type Sleutel } from './entry.ts';
import type { Handboek } from './handboek.ts';
import { titelVan } from './titel.ts';
import type { ZinTekst } from '../document/tree.ts';

export interface Link {
  titel: string;
  adres: string;
}
/** A link with what the reader finds there. */
export interface Kaart extends Link {
  soort: Soort;
  id: string;
  samenvatting: ZinTekst;
}

export const linkNaar = (entry: ElkeEntry): Link => ({ titel: titelVan(entry), adres: adresVan(entry) });

/** Links to the entries with these ids, in the order of the handbook; unknown ids are left to the checks. */
export function linksNaar(handboek: Handboek, soort: Soort, ids: readonly string[]): Link[] {
  const gevonden = ids.flatMap((id) => handboek.entry.get(sleutelVan({ soort, id })) ?? []);
  return inVolgorde(handboek, new Set(gevonden)).map(linkNaar);
}

/** These entries in the order of the handbook. */
export function inVolgorde({ plaats }: Handboek, entries: Iterable<ElkeEntry>): ElkeEntry[] {
  return [...entries].sort((a, b) => plaats.get(a)! - plaats.get(b)!);
}

/** An entry as a card for an overview. */
export function kaartVan(entry: ElkeEntry): Kaart {
  return { ...linkNaar(entry), soort: entry.soort, id: entry.id, samenvatting: samenvattingVan(entry) };
}

function samenvattingVan({ soort, fields }: ElkeEntry): ZinTekst {
  const { summary } = kindOf(soort);
  const rich = fields as Partial<Record<string, unknown>>;
  return summary ? (rich[summary] as ZinTekst) : { rijk: 'zin', children: [] };
}

/** Cards for references of the form `soort:id`, in the order given. */
export function kaartenNaar(handboek: Handboek, verwijzingen: readonly string[]): Kaart[] {
  return verwijzingen.flatMap((verwijzing) => {
    const doel = handboek.entry.get(verwijzing as Sleutel);
    return doel && !isSoort(doel, 'bron') ? [kaartVan(doel)] : [];
  });
}
