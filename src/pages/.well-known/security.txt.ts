import type { APIRoute } from 'astro';
import { getHandboek } from '../../load/astro.ts';
import { securityTxt } from '../../outputs/security/index.ts';

/** Whom to tell of a leak. */
export const GET: APIRoute = async () =>
  new Response(securityTxt(await getHandboek()), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
