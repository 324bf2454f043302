import type { APIRoute, GetStaticPaths } from 'astro';
import { getHandboek } from '../load/astro.ts';
import { metUitvoer } from '../load/settings.ts';
import { atomFeed, sitemap, sitemapIndex } from '../outputs/feeds/index.ts';

/** What programs come to look for by themselves: news, and every address. */
const uitvoer = {
  feed: { maak: atomFeed, type: 'application/atom+xml' },
  'sitemap-index': { maak: sitemapIndex, type: 'application/xml' },
  'sitemap-0': { maak: sitemap, type: 'application/xml' },
};

export const getStaticPaths: GetStaticPaths = () =>
  metUitvoer() ? Object.keys(uitvoer).map((naam) => ({ params: { kaart: naam } })) : [];

export const GET: APIRoute = async ({ params }) => {
  const { maak, type } = uitvoer[params.kaart as keyof typeof uitvoer];
  return new Response(maak(await getHandboek()), { headers: { 'content-type': `${type}; charset=utf-8` } });
};
