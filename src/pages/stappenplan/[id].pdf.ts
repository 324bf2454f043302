import type { APIRoute, GetStaticPaths } from 'astro';
import { getHandboek } from '../../load/astro.ts';
import { leesBeeld } from '../../load/beelden.ts';
import { metUitvoer } from '../../load/settings.ts';
import { handoutPdf } from '../../outputs/pdf/index.ts';
import type { EntryWithPage } from '../../page/page-for.ts';

/** Every step of the plan, to hand out. */
export const getStaticPaths: GetStaticPaths = async () => {
  if (!metUitvoer()) return [];
  const { perSoort } = await getHandboek();
  return perSoort.stap.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
};

export const GET: APIRoute<{ entry: EntryWithPage }> = async ({ props: { entry } }) =>
  new Response(
    new Uint8Array(await handoutPdf(await getHandboek(), entry, { root: process.cwd(), beeld: leesBeeld })),
    { headers: { 'content-type': 'application/pdf' } },
  );
