import type { Entry } from '../../model/entry.ts';
import type { Handboek } from '../../model/handboek.ts';
import { sjabloonPagina } from '../../model/pagina/sjabloon.ts';
import { PLAN } from '../../model/plan/adres.ts';
import { sjabloonVoorstelVan } from '../../model/plan/voorstel.ts';
import { planUitvoer } from '../../text/plan/uitvoer.ts';
import { planstukkenVan } from '../plan/index.ts';
import { afkomstVan } from '../shared/kantoor/opties.ts';
import { eenBladVan, sjabloonDocument } from '../shared/stuk/index.ts';
import { bladGegevens, boekKop, sjablonenMetBlad } from '../sheets/index.ts';

/** What the documents of a plan need of the handbook; fetched when a visitor asks for one. */
export function planPapers(handbook: Handboek) {
  const entry = sjablonenMetBlad(handbook).find(({ data }) => data.blad?.soort === 'begroting');
  return {
    ...planstukkenVan(handbook),
    opties: { merk: handbook.editie.huisstijl, afkomst: afkomstVan(handbook) },
    planningKop: boekKop(handbook, planUitvoer.planning, PLAN),
    ...(entry && {
      begroting: {
        blad: bladGegevens(handbook, entry),
        uitPlan: Object.fromEntries(
          entry.data.velden.flatMap(({ id, uitPlan }) => (uitPlan ? [[id, uitPlan]] : [])),
        ),
      },
    }),
  };
}

/** What a page fetches when somebody fills in a template: its fields, and what its files are made of. */
export function fillIn(handbook: Handboek, entry: Entry<'sjabloon'>) {
  const stuk = sjabloonDocument(handbook, entry);
  const oneSheet = entry.data.papier === 'a4';
  return {
    id: entry.id,
    velden: sjabloonPagina(handbook, entry).velden,
    stuk: oneSheet ? eenBladVan(stuk) : stuk,
    opties: {
      merk: handbook.editie.huisstijl,
      afkomst: afkomstVan(handbook),
      vorm: oneSheet ? 'eenBlad' : 'sjabloon',
    },
    blad: bladGegevens(handbook, entry),
    voorstel: sjabloonVoorstelVan(handbook.editie),
  };
}
