import type { APIRoute, GetStaticPaths } from 'astro';
import { getHandboek } from '../load/astro.ts';
import { metUitvoer } from '../load/settings.ts';
import { leerlijnIcs, stappenplanIcs } from '../outputs/agenda/index.ts';

/** Calendars of the handbook, one file each. */
const uitvoer = { stappenplan: stappenplanIcs, leerlijn: leerlijnIcs };

export const getStaticPaths: GetStaticPaths = () =>
  metUitvoer() ? Object.keys(uitvoer).map((naam) => ({ params: { uitvoer: naam } })) : [];

export const GET: APIRoute = async ({ params }) =>
  new Response(uitvoer[params.uitvoer as keyof typeof uitvoer](await getHandboek()), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
