import type { APIRoute, GetStaticPaths } from 'astro';
import { getHandboek } from '../../load/astro.ts';
import { leesBeeld } from '../../load/beelden.ts';
import { metUitvoer } from '../../load/settings.ts';
import { epubVan } from '../../outputs/epub/index.ts';

/** The whole handbook for an e-reader. */
export const getStaticPaths: GetStaticPaths = () =>
  metUitvoer() ? [{ params: { boek: 'handleiding' } }] : [];

export const GET: APIRoute = async () =>
  new Response(await epubVan(await getHandboek(), leesBeeld), {
    headers: { 'content-type': 'application/epub+zip' },
  });
