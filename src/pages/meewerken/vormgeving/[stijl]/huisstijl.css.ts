import type { APIRoute, GetStaticPaths } from 'astro';
import { getHandboek } from '../../../../load/astro.ts';
import { huisstijlCss } from '../../../../outputs/css/huisstijl.ts';

const letters = import.meta.glob<string>('../../../../styles/letters/*.woff2', {
  query: '?url',
  import: 'default',
  eager: true,
});

export const getStaticPaths: GetStaticPaths = async () =>
  Object.keys((await getHandboek()).huisstijlen).map((stijl) => ({ params: { stijl } }));

/** The values of one house style, stronger than those of the edition whatever comes first. */
export const GET: APIRoute = async ({ params }) => {
  const { merk } = (await getHandboek()).huisstijlen[params.stijl!]!;
  const css = huisstijlCss(merk, letters[`../../../../styles/letters/${merk.letter}.woff2`]!, ':root:root');
  return new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
