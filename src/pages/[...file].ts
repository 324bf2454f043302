import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getHandboek } from '../load/astro.ts';
import { leesBeeld } from '../load/beelden.ts';
import { metUitvoer } from '../load/settings.ts';
import { make } from '../outputs/registry/index.ts';

const letters = import.meta.glob<string>('../styles/letters/*.woff2', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Every file that is made of the handbook beside its pages: the registry of outputs says which, and how. */
export const getStaticPaths = (async () =>
  (await getHandboek()).files
    .filter(({ weight }) => weight === 'page' || (weight !== 'last' && metUitvoer()))
    .map((file) => ({ params: { file: file.path.slice(1) }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { file } }) => {
  const bytes = await make(await getHandboek(), file, {
    root: process.cwd(),
    image: leesBeeld,
    letterAddress: (letter) => letters[`../styles/letters/${letter}.woff2`] ?? '',
  });
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': file.type } });
};
