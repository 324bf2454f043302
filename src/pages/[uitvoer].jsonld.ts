import type { APIRoute, GetStaticPaths } from 'astro';
import { getHandboek } from '../load/astro.ts';
import { metUitvoer } from '../load/settings.ts';
import { begrippenJsonLd } from '../outputs/json/begrippen.ts';

/** Linked data. */
const uitvoer = { begrippen: begrippenJsonLd };

export const getStaticPaths: GetStaticPaths = () =>
  metUitvoer() ? Object.keys(uitvoer).map((naam) => ({ params: { uitvoer: naam } })) : [];

export const GET: APIRoute = async ({ params }) =>
  new Response(uitvoer[params.uitvoer as keyof typeof uitvoer](await getHandboek()), {
    headers: { 'content-type': 'application/ld+json; charset=utf-8' },
  });
