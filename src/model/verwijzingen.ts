import { knopen } from '../document/walk.ts';
import { vocabulary, type TagNaam } from '../document/vocabulary.ts';
import type { Plek } from '../document/tree.ts';
import { soortNamen, type Soort } from '../schema/soorten.ts';
import type { Pad } from '../schema/walk.ts';
import { sleutelVan, type ElkeEntry, type Sleutel } from './entry.ts';
import type { OntledeEntry } from './ontleed.ts';

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
    [...knopen(tekst)].flatMap((node): Verwijzing[] => {
      if (!('attributen' in node)) return [];
      return Object.entries(vocabulary[node.type as TagNaam].attributen).flatMap(([naam, { vorm }]) => {
        const waarde = (node.attributen as Record<string, string | undefined>)[naam];
        if (waarde === undefined) return [];
        if (vorm === 'bronnen')
          return waarde
            .split(' ')
            .map((id): Verwijzing => ({ van, soort: 'bron', id, pad, plek: node.plek }));
        return typeof vorm === 'object' && 'verwijst' in vorm
          ? [{ van, soort: vorm.verwijst, id: waarde, pad, plek: node.plek }]
          : [];
      });
    }),
  );
  return [...uitVelden, ...uitTeksten];
}

export const isBekendeSoort = (soort: string): soort is Soort => (soortNamen as string[]).includes(soort);
