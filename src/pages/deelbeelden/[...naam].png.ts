import type { APIRoute, GetStaticPaths } from 'astro';
import { getHandboek } from '../../load/astro.ts';
import { metUitvoer } from '../../load/settings.ts';
import { deelbeeldenVan, type Deelbeeld } from '../../model/deelbeeld.ts';
import { deelbeeldMaker } from '../../outputs/deelbeeld/index.ts';

/** What others see when somebody shares a page: one image per page. */
export const getStaticPaths: GetStaticPaths = async () => {
  if (!metUitvoer()) return [];
  const handboek = await getHandboek();
  const maak = await deelbeeldMaker(process.cwd(), handboek.editie.huisstijl);
  return [...deelbeeldenVan(handboek).values()].map((beeld) => ({
    params: { naam: beeld.beeld.slice('/deelbeelden/'.length, -'.png'.length) },
    props: { beeld, maak },
  }));
};

export const GET: APIRoute<{ beeld: Deelbeeld; maak: (beeld: Deelbeeld) => Promise<Buffer> }> = async ({
  props: { beeld, maak },
}) => new Response(new Uint8Array(await maak(beeld)), { headers: { 'content-type': 'image/png' } });
