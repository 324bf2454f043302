import { hasPage, hasOverview, type Soort } from '../kinds/index.ts';
import { tekstVanKnoop } from '../document/text.ts';
import { adresVan, overzichtVan, RAPPORTADRES } from './adres.ts';
import { AZ_ADRES } from './az/az.ts';
import { DOWNLOADS_ADRES } from './downloads/downloads.ts';
import { bronnenVan } from './bronnen.ts';
import { facetpaginas } from './catalogus/facetpagina.ts';
import { vergelijkAdres } from './catalogus/vergelijking.ts';
import { isSoort, type ElkeEntry } from './entry.ts';
import type { Handboek } from './handboek.ts';
import { pageFor } from './pagina/index.ts';
import { planAdres } from './plan/adres.ts';
import { VORMGEVING, vormgevingAdres } from './vormgeving.ts';

/** Pages that exist beside those of the entries. */
export const vastePaginas = ['/', '/zoeken/', DOWNLOADS_ADRES, AZ_ADRES, '/meewerken/fouten/', VORMGEVING];

/** Ids that the layout of every page uses. No promise to readers, but no heading may have them. */
export const ankersVanElkePagina = ['inhoud', 'op-deze-pagina', 'hoort-bij', 'wijzigingen', 'kopzoek'];

/** Every address of the site with the anchors on it. */
export function adresBoek(handboek: Handboek): Map<string, string[]> {
  const vast = [...vastePaginas, ...Object.keys(handboek.huisstijlen).map(vormgevingAdres)];
  const boek = new Map<string, string[]>(vast.map((adres) => [adres, []]));
  const plan = planAdres(handboek);
  if (plan) boek.set(plan, []);
  if (handboek.rapport) boek.set(RAPPORTADRES, []);
  for (const [soort, entries] of Object.entries(handboek.perSoort) as [Soort, ElkeEntry[]][]) {
    if (hasOverview(soort) && entries.length > 0)
      boek.set(overzichtVan(soort), hasPage(soort) ? [] : entries.map(({ id }) => id));
    for (const entry of entries)
      if (hasPage(soort)) boek.set(adresVan(entry), adresBoekVan(handboek, entry).alle);
  }
  for (const { waarde } of facetpaginas(handboek)) boek.set(waarde.adres, []);
  const vergelijken = vergelijkAdres(handboek);
  if (vergelijken) boek.set(vergelijken, []);
  return boek;
}

/**
 * The anchors of one page: `eigen` are those that fields make, `alle` adds the headings of the body.
 */
export function adresBoekVan(handboek: Handboek, entry: ElkeEntry): { eigen: string[]; alle: string[] } {
  const { body } = entry;
  const koppen = body.children.flatMap((node) => (node.type === 'heading' ? [node.id] : []));
  const pagina = pageFor(handboek, entry as never) as { koppen: { id: string; titel: string }[] };
  // What is left of the page's headings when those of the body are taken away, one for one: a heading in the
  // body may have the very words of a section.
  const uitBody = body.children.flatMap((node) =>
    node.type === 'heading'
      ? [`${node.id} ${node.children.map((kind) => tekstVanKnoop(kind)).join('')}`]
      : [],
  );
  const secties = pagina.koppen
    .filter(({ id, titel }) => {
      const plaats = uitBody.indexOf(`${id} ${titel}`);
      if (plaats !== -1) uitBody.splice(plaats, 1);
      return plaats === -1;
    })
    .map(({ id }) => id);
  const eigen = [
    ...secties,
    ...itemsVan(entry),
    ...bronnenVan(handboek, entry).map(({ id }) => `bron-${id}`),
  ];
  return { eigen, alle: [...new Set([...eigen, ...koppen])] };
}

/** Things with an id of their own that a page shows as anchors. */
function itemsVan(entry: ElkeEntry): string[] {
  if (isSoort(entry, 'stap')) return [...entry.data.checklist, ...entry.data.mijlpalen].map(({ id }) => id);
  if (isSoort(entry, 'module'))
    return [...entry.data.programma, ...entry.data.werkbladen].map(({ id }) => id);
  return [];
}
