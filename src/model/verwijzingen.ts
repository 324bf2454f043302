import { knopen } from '../document/walk.ts';
import { vocabulary, type TagNaam } from '../document/vocabulary.ts';
import type { Plek, Rijk } from '../document/tree.ts';
import { soortNamen, type Soort } from '../schema/soorten.ts';
import type { Pad } from '../schema/walk.ts';
import { sleutelVan, type ElkeEntry, type Sleutel } from './entry.ts';
import type { OntledeEntry, Vindplaats } from './ontleed.ts';

/** One reference from an entry to another, whether or not that other exists. */
export interface Verwijzing {
  van: Sleutel;
  soort: Soort;
  id: string;
  pad: Pad | 'body';
  /** Where in the text of `pad`, when the reference is a tag. */
  plek?: Plek;
}

/** Every reference that an entry makes: in its fields, and with tags in its texts. */
export function verwijzingenVan(
  entry: ElkeEntry,
  { gemerkt, teksten }: Pick<OntledeEntry, 'gemerkt' | 'teksten'>,
): Verwijzing[] {
  const van = sleutelVan(entry);
  const uitVelden = gemerkt.flatMap(({ meta, waarde, pad }): Verwijzing[] => {
    if (!meta.verwijst) return [];
    if (meta.verwijst !== '*') return [{ van, soort: meta.verwijst as Soort, id: waarde, pad }];
    const [soort = '', id = ''] = waarde.split(/:(.*)/s);
    // An unknown soort stays a reference, so that the check can report it.
    return [{ van, soort: soort as Soort, id, pad }];
  });
  const uitTeksten = teksten.flatMap(({ pad, tekst }) =>
    verwijzingenUitTekst(tekst).map((naar): Verwijzing => ({ van, ...naar, pad })),
  );
  return [...uitVelden, ...uitTeksten];
}

/** Every reference that tags in one text make. */
export function verwijzingenUitTekst(tekst: Rijk): { soort: Soort; id: string; plek: Plek }[] {
  return [...knopen(tekst)].flatMap((node) => {
    if (!('attributen' in node)) return [];
    const regels = Object.entries(vocabulary[node.type as TagNaam].attributen);
    return regels.flatMap(([naam, { vorm }]): { soort: Soort; id: string; plek: Plek }[] => {
      const waarde = (node.attributen as Record<string, string | undefined>)[naam];
      if (waarde === undefined) return [];
      if (vorm === 'bronnen') return waarde.split(' ').map((id) => ({ soort: 'bron', id, plek: node.plek }));
      return typeof vorm === 'object' && 'verwijst' in vorm
        ? [{ soort: vorm.verwijst, id: waarde, plek: node.plek }]
        : [];
    });
  });
}

export const isBekendeSoort = (soort: string): soort is Soort => (soortNamen as string[]).includes(soort);

/** The ids of all sources that tags in these texts name. */
export const bronIdsIn = (teksten: readonly Vindplaats[]): string[] =>
  teksten.flatMap(({ tekst }) =>
    verwijzingenUitTekst(tekst).flatMap(({ soort, id }) => (soort === 'bron' ? [id] : [])),
  );
