import type { PaginaSoort } from '../../kinds/index.ts';
import type { ElkeEntry } from '../entry.ts';
import type { Handboek } from '../handboek.ts';
import { begripPagina, type BegripPagina } from './begrip.ts';
import { modulePagina, type ModulePagina } from './module.ts';
import { lossePagina, type LossePagina } from './pagina.ts';
import { portretPagina, type PortretPagina } from './portret.ts';
import { praktijkPagina, type PraktijkPagina } from './praktijk.ts';
import { sjabloonPagina, type SjabloonPagina } from './sjabloon.ts';
import { stapPagina, type StapPagina } from './stap.ts';
import { themaPagina, type ThemaPagina } from './thema.ts';
import { verslagPagina, type VerslagPagina } from './verslag.ts';
import { vraagPagina, type VraagPagina } from './vraag.ts';

/** The page of every soort that has one. */
export interface Paginas {
  stap: StapPagina;
  module: ModulePagina;
  praktijk: PraktijkPagina;
  portret: PortretPagina;
  verslag: VerslagPagina;
  thema: ThemaPagina;
  vraag: VraagPagina;
  begrip: BegripPagina;
  sjabloon: SjabloonPagina;
  pagina: LossePagina;
}
const makers: {
  [S in PaginaSoort]: (handboek: Handboek, entry: Extract<ElkeEntry, { soort: S }>) => Paginas[S];
} = {
  stap: stapPagina,
  module: modulePagina,
  praktijk: praktijkPagina,
  portret: portretPagina,
  verslag: verslagPagina,
  thema: themaPagina,
  vraag: vraagPagina,
  begrip: begripPagina,
  sjabloon: sjabloonPagina,
  pagina: lossePagina,
};

/** Everything that the page of one entry shows, in one flat object. */
export function pageFor<S extends PaginaSoort>(
  handboek: Handboek,
  entry: Extract<ElkeEntry, { soort: S }>,
): Paginas[S] {
  // `Extract` over a type parameter hides that every entry has a soort.
  const { soort } = entry as unknown as { soort: S };
  return makers[soort](handboek, entry);
}
