import type { APIRoute } from 'astro';
import { getHandboek } from '../../../load/astro.ts';
import type { ElkeEntry } from '../../../model/entry.ts';
import { sjabloonVoorstelVan } from '../../../model/plan/voorstel.ts';
import { bladGegevens } from '../../../outputs/sheets/index.ts';
import { afkomstVan } from '../../../outputs/shared/kantoor/opties.ts';
import { oneSheet } from '../../../page/one-sheet.ts';
import { sjabloonDocument } from '../../../page/sjabloon-document.ts';

type SjabloonEntry = Extract<ElkeEntry, { soort: 'sjabloon' }>;

export async function getStaticPaths() {
  const { perSoort } = await getHandboek();
  return perSoort.sjabloon.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** What the page fetches when somebody fills in a template: its fields, and what its files are made of. */
export const GET: APIRoute<{ entry: SjabloonEntry }> = async ({ props: { entry } }) => {
  const handboek = await getHandboek();
  const stuk = sjabloonDocument(handboek, entry);
  const eenBlad = entry.data.papier === 'a4';
  return Response.json({
    id: entry.id,
    velden: entry.fields.velden,
    stuk: eenBlad ? oneSheet(stuk) : stuk,
    opties: {
      merk: handboek.editie.huisstijl,
      afkomst: afkomstVan(handboek),
      vorm: eenBlad ? 'eenBlad' : 'sjabloon',
    },
    blad: bladGegevens(handboek, entry),
    voorstel: sjabloonVoorstelVan(handboek.editie),
  });
};
