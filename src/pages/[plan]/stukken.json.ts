import type { APIRoute } from 'astro';
import { getHandboek } from '../../load/astro.ts';
import { metUitvoer } from '../../load/settings.ts';
import { planAdres } from '../../model/plan/adres.ts';
import { planstukkenVan } from '../../outputs/plan/index.ts';
import { afkomstVan } from '../../outputs/shared/kantoor/opties.ts';
import { bladGegevens, boekKop, sjablonenMetBlad } from '../../outputs/sheets/index.ts';
import { planUitvoer } from '../../text/plan/uitvoer.ts';

export async function getStaticPaths() {
  return metUitvoer() && planAdres(await getHandboek()) ? [{ params: { plan: 'plan' } }] : [];
}

/** What the documents of a plan need of the handbook; fetched when a visitor asks for one. */
export const GET: APIRoute = async () => {
  const handboek = await getHandboek();
  const entry = sjablonenMetBlad(handboek).find(({ data }) => data.blad?.soort === 'begroting');
  return Response.json({
    ...planstukkenVan(handboek),
    opties: { merk: handboek.editie.huisstijl, afkomst: afkomstVan(handboek) },
    planningKop: boekKop(handboek, planUitvoer.planning, '/plan/'),
    ...(entry && {
      begroting: {
        blad: bladGegevens(handboek, entry),
        uitPlan: Object.fromEntries(
          entry.data.velden.flatMap(({ id, uitPlan }) => (uitPlan ? [[id, uitPlan]] : [])),
        ),
      },
    }),
  });
};
