import type { APIRoute, GetStaticPaths } from 'astro';
import { getHandboek } from '../load/astro.ts';
import { metUitvoer } from '../load/settings.ts';
import { llmsTxt, robots } from '../outputs/feeds/index.ts';

/** Plain text for programs. */
const uitvoer = { llms: llmsTxt, robots };

export const getStaticPaths: GetStaticPaths = () =>
  metUitvoer() ? Object.keys(uitvoer).map((naam) => ({ params: { uitvoer: naam } })) : [];

export const GET: APIRoute = async ({ params }) =>
  new Response(uitvoer[params.uitvoer as keyof typeof uitvoer](await getHandboek()), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
