import type { APIRoute, GetStaticPaths } from 'astro';
import { getHandboek } from '../../load/astro.ts';
import { leesBeeld } from '../../load/beelden.ts';
import { metUitvoer } from '../../load/settings.ts';
import { deelboekAdres, deelboeken } from '../../model/downloads/downloads.ts';
import { boekPdf } from '../../outputs/pdf/index.ts';

type Boekkeuze = (typeof deelboeken)[number] | 'alles';

/** The whole handbook to print, and its parts. */
export const getStaticPaths: GetStaticPaths = async () => {
  if (!metUitvoer()) return [];
  const { perSoort } = await getHandboek();
  return [
    { params: { boek: 'handleiding' }, props: { soort: 'alles' } },
    ...deelboeken
      .filter((soort) => perSoort[soort].length > 0)
      .map((soort) => ({
        params: { boek: /([^/]+)\.pdf$/.exec(deelboekAdres(soort))![1] },
        props: { soort },
      })),
  ];
};

export const GET: APIRoute<{ soort: Boekkeuze }> = async ({ props: { soort } }) =>
  new Response(
    new Uint8Array(await boekPdf(await getHandboek(), soort, { root: process.cwd(), beeld: leesBeeld })),
    { headers: { 'content-type': 'application/pdf' } },
  );
