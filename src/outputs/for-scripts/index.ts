import type { Entry } from '../../model/entry.ts';
import type { Handboek } from '../../model/handboek.ts';
import { PLAN } from '../../model/plan/adres.ts';
import { coordinatorIn } from '../../model/plan/voor-sjabloon.ts';
import { sjabloonVoorstelVan } from '../../model/plan/voorstel.ts';
import { planUitvoer } from '../../text/plan/uitvoer.ts';
import { planstukkenVan } from '../plan/index.ts';
import { afkomstVan } from '../shared/kantoor/opties.ts';
import { oneSheet } from '../../page/one-sheet.ts';
import { sjabloonDocument } from '../../page/sjabloon-document.ts';
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
  const coordinator = coordinatorIn(handbook.handleiding.rollen);
  const fitsOneSheet = entry.data.papier === 'a4';
  return {
    id: entry.id,
    velden: entry.fields.velden,
    stuk: fitsOneSheet ? oneSheet(stuk) : stuk,
    opties: {
      merk: handbook.editie.huisstijl,
      afkomst: afkomstVan(handbook),
      vorm: fitsOneSheet ? 'eenBlad' : 'sjabloon',
    },
    blad: bladGegevens(handbook, entry),
    voorstel: sjabloonVoorstelVan(handbook.editie, coordinator),
    ...(coordinator && { coordinator }),
  };
}
