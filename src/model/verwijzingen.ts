import { knopen } from '../document/walk.ts';
import { vocabulary, type TagNaam } from '../document/vocabulary.ts';
import type { Plek, Rijk } from '../document/tree.ts';
import { soortNamen, type Soort } from '../kinds/index.ts';
import { sleutelVan, type ElkeEntry, type Verwijzing } from './entry.ts';
import type { Vindplaats } from './parsed.ts';

/** Every reference that an entry makes: in its fields, and with tags in its texts. */
export function verwijzingenVan({
  marked,
  texts,
  ...entry
}: Pick<ElkeEntry, 'soort' | 'id' | 'marked' | 'texts'>): Verwijzing[] {
  const van = sleutelVan(entry);
  const uitVelden = marked.flatMap(({ meta, waarde, pad }): Verwijzing[] => {
    if (!meta.verwijst) return [];
    if (meta.verwijst !== '*') return [{ van, soort: meta.verwijst as Soort, id: waarde, pad }];
    const [soort = '', id = ''] = waarde.split(/:(.*)/s);
    // An unknown soort stays a reference, so that the check can report it.
    return [{ van, soort: soort as Soort, id, pad }];
  });
  const uitTeksten = texts.flatMap(({ pad, tekst }) =>
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
export const bronIdsIn = (texts: readonly Vindplaats[]): string[] =>
  texts.flatMap(({ tekst }) =>
    verwijzingenUitTekst(tekst).flatMap(({ soort, id }) => (soort === 'bron' ? [id] : [])),
  );

/** The ids of all sources on which these entries and the texts of the handleiding rest. */
export const usedBronnen = (
  entries: readonly ElkeEntry[],
  handleidingTeksten: readonly Vindplaats[],
): ReadonlySet<string> =>
  new Set([
    ...bronIdsIn(handleidingTeksten),
    ...entries.flatMap(({ refs }) => refs.flatMap(({ soort, id }) => (soort === 'bron' ? [id] : []))),
  ]);
