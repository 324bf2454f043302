import type { APIRoute, GetStaticPaths } from 'astro';
import { getHandboek } from '../load/astro.ts';
import { metUitvoer } from '../load/settings.ts';
import { praktijkenCsv } from '../outputs/csv/index.ts';

/** Tables of the handbook, one file each. */
const uitvoer = { praktijken: praktijkenCsv };

export const getStaticPaths: GetStaticPaths = () =>
  metUitvoer() ? Object.keys(uitvoer).map((naam) => ({ params: { uitvoer: naam } })) : [];

export const GET: APIRoute = async ({ params }) =>
  new Response(uitvoer[params.uitvoer as keyof typeof uitvoer](await getHandboek()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
