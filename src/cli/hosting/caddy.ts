import {
  CACHE,
  CACHING,
  HEADERS,
  NOT_FOUND,
  patternOf,
  POLICIES,
  POLICY,
  valueAt,
  type HostingRule,
} from './list.ts';
import { heading, type HostedSite, type HostingWishes } from './site.ts';

/**
 * The site in Caddy 2.4 or later, which takes care of HTTPS by itself. Values that differ by address are variables, and
 * all stands in a `route`: outside it Caddy puts lines in an order of its own.
 */
export function caddyConfiguration(site: HostedSite, { folder, port }: HostingWishes): string {
  const { host, path, moves, types, odd } = site;
  const kinds: HostingRule[] = [
    { at: '*', value: 'application/octet-stream' },
    { at: '*/', value: 'text/html; charset=utf-8' },
    ...[...types].flatMap(([value, ends]) => ends.map((end) => ({ at: `*.${end}`, value }))),
    ...odd.map(({ at, type }) => ({ at, value: type })),
  ];
  return `${heading(site, 'caddy', [
    'Zet dit in /etc/caddy/Caddyfile, controleer met «caddy validate» en laad met «caddy reload».',
    ...(port === undefined ? [] : ['Achter een proxy die HTTPS doet.']),
  ])}
${port === undefined ? host : `:${port}`} {
	root * ${quoted(folder)}
	route {
${path === '/' ? '' : `\t\tredir ${path.slice(0, -1)} ${path} 301\n`}${moves.map(({ address, to }) => `\t\tredir ${address} ${quoted(withQuestion(to))} 301\n`).join('')}${map('beleid', POLICIES, path)}${map('bewaren', CACHING, path)}${map('soort', kinds, path)}${Object.entries(
    HEADERS,
  )
    .map(([header, value]) => `\t\theader ${header} ${quoted(value)}\n`)
    .join('')}		header ${POLICY} {hb_beleid}
		header ${CACHE} {hb_bewaren}
		header Content-Type {hb_soort}
		header -Server
		# Bestanden die met SAMENGEPERST=ja klaarliggen; wat er niet ligt, perst Caddy zelf.
		encode zstd gzip
		file_server {
			precompressed br gzip
		}
	}
	handle_errors {
		rewrite * ${path}${NOT_FOUND.slice(1)}
		header Content-Type "text/html; charset=utf-8"
		header ${POLICY} ${quoted(valueAt(POLICIES, NOT_FOUND))}
		header ${CACHE} ${quoted(valueAt(CACHING, NOT_FOUND))}
		file_server
	}
}
`;
}

/** A variable that has for every address the value of the last rule that fits: Caddy takes the first, so they turn. */
const map = (of: string, rules: readonly HostingRule[], path: string): string =>
  `\t\tmap {http.request.uri.path} {hb_${of}} {
${rules
  .toReversed()
  .map(({ at, value }) =>
    at === '*'
      ? `\t\t\tdefault ${quoted(value)}\n`
      : `\t\t\t${quoted(`~${patternOf(at, path)}`)} ${quoted(value)}\n`,
  )
  .join('')}\t\t}
`;

/** The question goes along, before an anchor. */
const withQuestion = (to: string): string => to.replace(/(?=#|$)/, '{http.request.uri.query_prefix}');

const quoted = (text: string): string => (text.includes('\\') ? `\`${text}\`` : `"${text}"`);
