import { adresVan, overzichtVan, RAPPORTADRES } from '../model/adres.ts';
import { AZ_ADRES } from '../model/az/az.ts';
import { DOWNLOADS_ADRES } from '../model/downloads/downloads.ts';
import { facetpaginas } from '../model/catalogus/facetpagina.ts';
import { vergelijkAdres } from '../model/catalogus/vergelijking.ts';
import type { ElkeEntry } from '../model/entry.ts';
import type { Handboek } from '../model/handboek.ts';
import { anchorsOfPage } from './contents.ts';
import { isWithPage, pageFor } from './page-for.ts';
import { planAdres } from '../model/plan/adres.ts';
import { hasOverview, hasPage, type Soort } from '../kinds/index.ts';
import { VORMGEVING, vormgevingAdres } from '../model/vormgeving.ts';

/** Pages that exist beside those of the entries. */
const vastePaginas = ['/', '/zoeken/', DOWNLOADS_ADRES, AZ_ADRES, '/meewerken/fouten/', VORMGEVING];

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
      if (isWithPage(entry)) boek.set(adresVan(entry), anchorsOfPage(pageFor(handboek, entry)).all);
  }
  for (const { waarde } of facetpaginas(handboek)) boek.set(waarde.adres, []);
  const vergelijken = vergelijkAdres(handboek);
  if (vergelijken) boek.set(vergelijken, []);
  return boek;
}
