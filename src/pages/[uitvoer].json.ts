import type { APIRoute, GetStaticPaths } from 'astro';
import { getHandboek } from '../load/astro.ts';
import { metUitvoer } from '../load/settings.ts';
import { handboekJson } from '../outputs/json/index.ts';
import { praktijkenJson } from '../outputs/json/praktijken.ts';

/** Data about the whole handbook, one file each. */
const uitvoer = { handboek: handboekJson, praktijken: praktijkenJson };

export const getStaticPaths: GetStaticPaths = () =>
  metUitvoer() ? Object.keys(uitvoer).map((naam) => ({ params: { uitvoer: naam } })) : [];

export const GET: APIRoute = async ({ params }) =>
  new Response(uitvoer[params.uitvoer as keyof typeof uitvoer](await getHandboek()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
