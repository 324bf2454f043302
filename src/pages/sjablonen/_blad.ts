import { getHandboek } from '../../load/astro.ts';
import { metUitvoer } from '../../load/settings.ts';
import {
  bladFormaten,
  bladGegevens,
  sjablonenMetBlad,
  writeBlad,
  type BladFormaat,
} from '../../outputs/sheets/index.ts';

/** Addresses of the spreadsheets: one per sjabloon that has one. */
export const bladRoutes = async () =>
  metUitvoer() ? sjablonenMetBlad(await getHandboek()).map(({ id }) => ({ params: { blad: id } })) : [];

/** The spreadsheet of one sjabloon. */
export async function bladVan(id: string, formaat: BladFormaat): Promise<Response> {
  const handboek = await getHandboek();
  const entry = sjablonenMetBlad(handboek).find((sjabloon) => sjabloon.id === id)!;
  const bytes = writeBlad(bladGegevens(handboek, entry)!, formaat);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': bladFormaten[formaat].type } });
}
