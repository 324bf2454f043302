import type { APIRoute } from 'astro';
import { getHandboek } from '../../../load/astro.ts';
import type { ElkeEntry } from '../../../model/entry.ts';
import { pageFor } from '../../../model/pagina/index.ts';
import { coordinatorIn } from '../../../model/plan/voor-sjabloon.ts';
import { sjabloonVoorstelVan } from '../../../model/plan/voorstel.ts';
import { bladGegevens } from '../../../outputs/sheets/index.ts';
import { afkomstVan } from '../../../outputs/shared/kantoor/opties.ts';
import { eenBladVan, sjabloonDocument } from '../../../outputs/shared/stuk/index.ts';

type SjabloonEntry = Extract<ElkeEntry, { soort: 'sjabloon' }>;

export async function getStaticPaths() {
  const { perSoort } = await getHandboek();
  return perSoort.sjabloon.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** What the page fetches when somebody fills in a template: its fields, and what its files are made of. */
export const GET: APIRoute<{ entry: SjabloonEntry }> = async ({ props: { entry } }) => {
  const handboek = await getHandboek();
  const page = pageFor(handboek, entry);
  const coordinator = coordinatorIn(handboek.handleiding.rollen);
  const stuk = sjabloonDocument(handboek, entry);
  const eenBlad = entry.data.papier === 'a4';
  return Response.json({
    id: entry.id,
    velden: 'velden' in page ? page.velden : [],
    stuk: eenBlad ? eenBladVan(stuk) : stuk,
    opties: {
      merk: handboek.editie.huisstijl,
      afkomst: afkomstVan(handboek),
      vorm: eenBlad ? 'eenBlad' : 'sjabloon',
    },
    blad: bladGegevens(handboek, entry),
    voorstel: sjabloonVoorstelVan(handboek.editie, coordinator),
    ...(coordinator && { coordinator }),
  });
};
