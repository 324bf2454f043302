import { CACHE, CACHING, HEADERS, POLICIES, POLICY, SEARCHING, type HostingRule } from './list.ts';
import { heading, type HostedSite } from './site.ts';

/**
 * A `_headers` as Netlify, Cloudflare Pages and others of their kind read it. They join what several lines say of one
 * header, and a browser obeys every policy of such a list. So the widest policy stands for all, each page narrows it
 * by its own `<meta>`, and of what is kept only that is said which is not their habit.
 */
export function headersFile(site: HostedSite): string {
  const { path, types, odd } = site;
  const at = (place: string) => (place.startsWith('/') ? path + place.slice(1) : `${path}${place}`);
  const rows: (HostingRule & { header: string })[] = [
    ...Object.entries(HEADERS).map(([header, value]) => ({ at: '*', header, value })),
    { at: '*', header: POLICY, value: SEARCHING },
    ...POLICIES.filter(({ at: place }) => place === '/beelden/*').map((rule) => ({
      ...rule,
      header: POLICY,
    })),
    ...CACHING.filter(({ at: place }) => place !== '*').map((rule) => ({ ...rule, header: CACHE })),
    ...[...types].flatMap(([value, ends]) =>
      ends.map((end) => ({ at: `*.${end}`, header: 'Content-Type', value })),
    ),
    ...odd.map(({ at: place, type }) => ({ at: place, header: 'Content-Type', value: type })),
  ];
  const blocks = [...Map.groupBy(rows, ({ at: place }) => place)].map(
    ([place, lines]) =>
      `${at(place)}\n${lines.map(({ header, value }) => `  ${header}: ${value}\n`).join('')}`,
  );
  return `${heading(site, 'headers', [
    'Zet dit als _headers in de map van de site; verhuisde pagina’s staan in «npm run hosting -- redirects».',
  ])}
${blocks.join('\n')}`;
}

/** The `_redirects` that goes with it. */
export const redirectsFile = (site: HostedSite): string =>
  `${heading(site, 'redirects', ['Zet dit als _redirects in de map van de site.'])}
${site.moves.map(({ address, to }) => `${address} ${to} 301\n`).join('')}`;
