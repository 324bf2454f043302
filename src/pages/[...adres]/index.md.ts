import type { APIRoute, GetStaticPaths } from 'astro';
import { getHandboek } from '../../load/astro.ts';
import { metUitvoer } from '../../load/settings.ts';
import { markdownVan, paginasVan } from '../../outputs/markdown/index.ts';

/** Every page with a text of its own as Markdown, beside the page itself. */
export const getStaticPaths: GetStaticPaths = async () =>
  metUitvoer()
    ? paginasVan(await getHandboek()).map((stuk) => ({
        params: { adres: stuk.address.slice(1, -1) || undefined },
        props: { stuk },
      }))
    : [];

export const GET: APIRoute = async ({ props: { stuk } }) =>
  new Response(markdownVan(await getHandboek(), stuk), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
