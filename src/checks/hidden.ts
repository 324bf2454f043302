import { knopen } from '../document/walk.ts';
import { adresVan } from '../model/adres.ts';
import { sleutelVan } from '../model/entry.ts';
import type { Handboek } from '../model/handboek.ts';
import { verwijzingenUitTekst } from '../model/verwijzingen.ts';
import type { Context } from './context.ts';
import type { Bevinding } from './issue.ts';
import { teksten } from './texts.ts';
import { certain } from '../document/certain.ts';

/**
 * Mentions of pages that the edition hides, where they cannot fall away: in running text, in `handleiding.yaml`,
 * or in a field that a page cannot do without. The name of a portret has no link, so it may stay.
 */
export function checkHidden(handboek: Handboek, { editieId }: Context): Bevinding[] {
  const { verborgen } = handboek;
  if (verborgen.size === 0) return [];
  const melding = (wat: string) => ({
    rule: 'verborgen-genoemd' as const,
    message: `Hier staat een verwijzing naar ${wat}, en die verbergt deze editie.`,
    hint: `Laat ${wat} zichtbaar in edities/${editieId}.yaml, of vervang deze pagina door een eigen versie zonder de verwijzing.`,
  });
  const inVelden = handboek.verwijzingen
    .filter(({ plek, ...naar }) => !plek && verborgen.has(sleutelVan(naar)))
    .map(({ van, pad, ...naar }): Bevinding => ({
      ...melding(sleutelVan(naar)),
      bestand: certain(handboek.entry.get(van)).bestand,
      pad,
    }));
  const adressen = verborgenAdressen(handboek);
  const inTeksten = [...teksten(handboek)].flatMap(({ bestand, pad, tekst }) => [
    ...verwijzingenUitTekst(tekst)
      .filter((naar) => naar.soort !== 'portret' && verborgen.has(sleutelVan(naar)))
      .map(({ plek, ...naar }): Bevinding => ({ ...melding(sleutelVan(naar)), bestand, pad, plek })),
    ...[...knopen(tekst)].flatMap((node): Bevinding[] => {
      const wat = node.type === 'link' ? adressen.get(node.url.replace(/#.*/, '')) : undefined;
      return wat ? [{ ...melding(wat), bestand, pad, plek: node.plek }] : [];
    }),
  ]);
  return [...inVelden, ...inTeksten];
}

/** The address of every page that is hidden, with what a writer calls it. */
function verborgenAdressen({ verborgen, editie }: Handboek): Map<string, string> {
  return new Map<string, string>([
    ...editie.verbergDelen.map((deel): [string, string] => [`/${deel}/`, deel]),
    ...[...verborgen].map(([sleutel, entry]): [string, string] => [adresVan(entry), sleutel]),
  ]);
}
