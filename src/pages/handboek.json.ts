import type { APIRoute } from 'astro';
import { getHandboek } from '../load/astro.ts';
import { handboekJson } from '../outputs/json/index.ts';

/** The whole model as data. */
export const GET: APIRoute = async () =>
  new Response(handboekJson(await getHandboek()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
