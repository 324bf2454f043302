import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getHandbook } from '../load/astro.ts';
import { readImage } from '../load/content/images.ts';
import { keeper } from '../making/keep.ts';
import { make } from '../outputs/registry/index.ts';

const letters = import.meta.glob<string>('../site/styles/fonts/web/*.woff2', {
  query: '?url',
  import: 'default',
  eager: true,
});

/**
 * The files that are no pages: the registry of outputs says which, and how. A build makes only those here that pages
 * cannot do without, and the others beside it (`src/making`); in development all are made when asked for.
 */
export const getStaticPaths = (async () =>
  (await getHandbook()).files
    .filter(({ weight }) => weight === 'page' || (WRITING && weight !== 'last'))
    .map((file) => ({ params: { file: file.path.slice(1) }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { file } }) => {
  const context = {
    root: process.cwd(),
    image: readImage,
    letterAddress: (letter: string) => letters[`../site/styles/fonts/web/${letter}.woff2`] ?? '',
  };
  const bytes = await make(await getHandbook(), file, context, async (prepared) => {
    const { bytes } = await keeper(context)(prepared);
    return bytes;
  });
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': file.type } });
};
