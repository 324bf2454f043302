import type { PaginaSoort } from '../../../kinds/index.ts';
import type { BlokTekst } from '../../../document/tree.ts';
import type { Bronverwijzing } from '../../../model/bronnen.ts';
import type { ElkeEntry } from '../../../model/entry.ts';
import { isSoort } from '../../../model/entry.ts';
import type { Handboek } from '../../../model/handboek.ts';
import { pageFor, type Paginas } from '../../../model/pagina/index.ts';
import type { PaginaBasis } from '../../../model/pagina/basis.ts';
import { bronTekst } from '../../../text/bron.ts';
import { nl } from '../../../text/nl.ts';
import { stukId } from './links.ts';
import { alinea, kenmerken, klein, kop, link, linkrij, tekst, zinnenlijst } from './maak.ts';
import { schrijverVoor, type Schrijver } from './schrijver.ts';
import type { Bronregel, Stuk, StukBlok } from './types.ts';
import {
  begripBlokken,
  paginaBlokken,
  portretBlokken,
  themaBlokken,
  verslagBlokken,
  vraagBlokken,
} from './velden/kort.ts';
import { moduleBlokken } from './velden/module.ts';
import { praktijkBlokken } from './velden/praktijk.ts';
import { sjabloonBlokken } from './velden/sjabloon.ts';
import { stapBlokken } from './velden/stap.ts';

/** An entry that has a page. */
export type EntryMetPagina = Extract<ElkeEntry, { soort: PaginaSoort }>;

const velden: { [S in PaginaSoort]: (page: Paginas[S], schrijver: Schrijver) => StukBlok[] } = {
  stap: stapBlokken,
  module: moduleBlokken,
  praktijk: praktijkBlokken,
  portret: portretBlokken,
  verslag: verslagBlokken,
  thema: themaBlokken,
  vraag: vraagBlokken,
  begrip: begripBlokken,
  sjabloon: sjabloonBlokken,
  pagina: paginaBlokken,
};

/** A page as every download writes it: all that the page on the site says, in the same order. */
export function stukVan(handboek: Handboek, entry: EntryMetPagina): Stuk {
  const page = pageFor(handboek, entry) as PaginaBasis & { body: BlokTekst };
  const schrijver = schrijverVoor(page, isSoort(entry, 'sjabloon') ? entry.data.velden : []);
  const { zin, blok } = schrijver;
  const eigen = (velden[entry.soort] as (page: PaginaBasis, schrijver: Schrijver) => StukBlok[])(
    page,
    schrijver,
  );
  return {
    adres: page.adres,
    id: stukId(page.adres),
    soort: entry.soort,
    familie: page.familie,
    titel: page.titel,
    ...kopVan(page as unknown as Paginas[PaginaSoort]),
    samenvatting: zin(page.samenvatting),
    blokken: [...voorbehoud(page, schrijver), ...eigen],
    voetnoten: page.body.voetnoten.map(({ nummer, children }) => ({
      nummer,
      blokken: blok({ rijk: 'blok', children, voetnoten: [] }),
    })),
    bronnen: page.bronnen.map(bronregel),
    naloop: naloop(page),
  };
}

/** What stands above the title. */
function kopVan(page: Paginas[PaginaSoort]): Pick<Stuk, 'label' | 'feiten'> {
  if (page.soort === 'stap') return { label: nl.stap.nummer(page.nummer), feiten: [page.fase, page.duur] };
  if (page.soort === 'module')
    return {
      label: nl.module.nummer(page.volgorde),
      feiten: [nl.module.minuten(page.duur.minuten), nl.module.deelnemers(page.groep.min, page.groep.max)],
    };
  return page.soort === 'pagina' ? { feiten: [] } : { label: page.soortNaam, feiten: [] };
}

/** What the page warns of, as its first box. */
export const voorbehoud = ({ voorbehoud: wat }: PaginaBasis, { zin }: Schrijver): StukBlok[] =>
  wat
    ? [{ type: 'kader', soort: 'Voorbehoud', titel: [tekst(nl.voorbehoud)], blokken: [alinea(...zin(wat))] }]
    : [];

/** A source as the foot of a page gives it. */
export function bronregel({ id, nummer, bron }: Bronverwijzing): Bronregel {
  return { id, nummer, zinnen: [link(`/bronnen/#${id}`, bron.titel), tekst(`, ${bronTekst(bron)}`)] };
}

function naloop({ hoortBij, gecontroleerd, wijzigingen }: PaginaBasis): StukBlok[] {
  return [
    ...(hoortBij.length > 0
      ? [
          kop('hoort-bij', nl.hoortBij),
          ...kenmerken(hoortBij.map(({ titel, links }) => ({ naam: titel, waarde: linkrij(links) }))),
        ]
      : []),
    ...(gecontroleerd ? [alinea(klein(`${nl.gecontroleerd} ${gecontroleerd}.`))] : []),
    ...(wijzigingen.length > 0
      ? [
          kop('wijzigingen', nl.gewijzigd),
          ...zinnenlijst(wijzigingen.map(({ datum, wat }) => [tekst(`${datum}: ${wat}`)])),
        ]
      : []),
  ];
}
