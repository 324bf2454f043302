import type { APIRoute, GetStaticPaths } from 'astro';
import { beelden, leesBeeld } from '../../load/beelden.ts';

/** The images of the content folder, as they are. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await beelden()).map((naam) => ({ params: { naam } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await leesBeeld(params.naam!)));
