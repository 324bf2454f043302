import { overviewOf } from '../../handbook/address.ts';
import { certain } from '../../document/certain.ts';
import { REVIEW_ADDRESS } from '../../handbook/address.ts';
import { kindOf, overviewSoorten, partSoorten, hasPage } from '../../kinds/index.ts';
import { perHandbook } from '../../handbook/per-handbook.ts';
import { linkTo } from '../../handbook/link.ts';
import { feeds as word } from '../../text/outputs/feeds.ts';
import { utf8, type RegistryOutput } from './output.ts';
import { reviewed, whole } from './subjects.ts';

/** Addresses that other files of this list name. */
const SITEMAP = '/sitemap-0.xml';
const SITEMAP_INDEX = '/sitemap-index.xml';

/** The kind that a feed is of. */
const soortOf = (key: string) => certain(overviewSoorten.find((soort) => soort === key));

/** Pages as Markdown, and what programs come to look for by themselves: news, and every address. */
export const registryFeeds: readonly RegistryOutput[] = [
  {
    path: '/*index.md',
    for: ({ alle: all, perSoort }) =>
      [
        '/',
        ...partSoorten.filter((soort) => perSoort[soort].length > 0).map(overviewOf),
        ...all.filter(({ soort }) => hasPage(soort)).map((entry) => linkTo(entry).adres),
      ].map((address) => ({ key: address, at: address.slice(1) })),
    weight: 'light',
    alternate: ({ key }) => ({ title: word.markdown, of: { page: key } }),
    make: async (handbook, { path, subject }) => {
      const { markdownOf } = await import('../markdown/index.ts');
      const page = (await markdownPages(handbook)).get(subject);
      if (!page) throw new Error(`There is no page for ${path}.`);
      return utf8(markdownOf(handbook, page));
    },
  },
  {
    path: '/feed.xml',
    type: 'application/atom+xml; charset=utf-8',
    for: whole,
    weight: 'light',
    offered: { format: 'xml', group: 'gegevens', line: 'feed' },
    alternate: () => ({ title: word.news, of: { under: '/' } }),
    openData: 'feed',
    make: async (handbook, { path }) => utf8((await import('../feeds/index.ts')).atomFeed(handbook, path)),
  },
  {
    path: '/*/feed.atom',
    for: ({ perSoort }) =>
      overviewSoorten
        .filter((soort) => perSoort[soort].length > 0)
        .map((soort) => ({ key: soort, at: overviewOf(soort).slice(1, -1) })),
    weight: 'light',
    alternate: ({ key }) => ({
      title: word.newsOf(kindOf(soortOf(key)).words.more),
      of: { page: overviewOf(soortOf(key)) },
    }),
    make: async (handbook, { path, subject }) =>
      utf8((await import('../feeds/index.ts')).atomFeed(handbook, path, soortOf(subject))),
  },
  {
    path: `${REVIEW_ADDRESS}feed.atom`,
    for: reviewed,
    weight: 'light',
    make: async (handbook, { path }) =>
      utf8((await import('../feeds/index.ts')).reviewFeed(handbook, path, REVIEW_ADDRESS)),
  },
  {
    path: `${REVIEW_ADDRESS}nakijken.ics`,
    for: reviewed,
    weight: 'light',
    make: async (handbook, { path }) =>
      utf8((await import('../calendar/index.ts')).reviewIcs(handbook, REVIEW_ADDRESS, path)),
  },
  {
    path: SITEMAP_INDEX,
    for: whole,
    weight: 'light',
    openData: 'sitemap',
    make: async (handbook) => utf8((await import('../feeds/index.ts')).sitemapIndex(handbook, SITEMAP)),
  },
  {
    path: SITEMAP,
    for: whole,
    weight: 'light',
    offered: { format: 'xml', group: 'gegevens', line: 'sitemap' },
    make: async (handbook) => utf8((await import('../feeds/index.ts')).sitemap(handbook)),
  },
  {
    path: '/robots.txt',
    for: whole,
    weight: 'light',
    make: async (handbook) => utf8((await import('../feeds/index.ts')).robots(handbook, SITEMAP_INDEX)),
  },
  {
    path: '/llms.txt',
    for: whole,
    weight: 'light',
    offered: { format: 'txt', group: 'gegevens', line: 'llms' },
    make: async (handbook) => utf8((await import('../feeds/index.ts')).llmsTxt(handbook)),
  },
  {
    path: '/licenties.txt',
    for: whole,
    weight: 'page',
    make: async (handbook, _file, { root }) =>
      utf8(await (await import('../credits/index.ts')).licencesTxt(handbook, root)),
  },
  {
    path: '/.well-known/security.txt',
    for: whole,
    weight: 'page',
    make: async (handbook, { path }) =>
      utf8((await import('../security/index.ts')).securityTxt(handbook, path)),
  },
];

/** Numbering the sources of the whole book takes a while, so all pages are lowered at once. */
const markdownPages = perHandbook(async (handbook) => {
  const { pagesOf } = await import('../markdown/index.ts');
  return new Map(pagesOf(handbook).map((page) => [page.address, page]));
});
