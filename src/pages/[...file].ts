import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getHandboek } from '../load/astro.ts';
import { leesBeeld } from '../load/beelden.ts';
import { keeper } from '../making/keep.ts';
import { make } from '../outputs/registry/index.ts';

const letters = import.meta.glob<string>('../styles/letters/*.woff2', {
  query: '?url',
  import: 'default',
  eager: true,
});

/**
 * The files that are no pages: the registry of outputs says which, and how. A build makes only those here that pages
 * cannot do without, and the others beside it (`src/making`); in development all are made when asked for.
 */
export const getStaticPaths = (async () =>
  (await getHandboek()).files
    .filter(({ weight }) => weight === 'page' || (ALL_FILES && weight !== 'last'))
    .map((file) => ({ params: { file: file.path.slice(1) }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { file } }) => {
  const context = {
    root: process.cwd(),
    image: leesBeeld,
    letterAddress: (letter: string) => letters[`../styles/letters/${letter}.woff2`] ?? '',
  };
  const bytes = await make(await getHandboek(), file, context, async (prepared) => {
    const { bytes } = await keeper(context)(prepared);
    return bytes;
  });
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': file.type } });
};
