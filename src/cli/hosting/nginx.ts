import { CACHE, CACHING, HEADERS, NOT_FOUND, patternOf, POLICIES, POLICY, type HostingRule } from './list.ts';
import { heading, type HostedSite, type HostingWishes } from './site.ts';

/** What the Nationaal Cyber Security Centrum calls good or sufficient, best first. */
const TLS = `    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_ciphers ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305:ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256;
    ssl_prefer_server_ciphers on;
    ssl_session_cache shared:handleiding:2m;
    ssl_session_tickets off;
`;

/**
 * The site in nginx 1.18 or later. Headers hang on variables: nginx drops every `add_header` of a server where a
 * location has one of its own, and so there is only one place that has any.
 */
export function nginxConfiguration(site: HostedSite, wishes: HostingWishes): string {
  const { host, path, moves, types, odd } = site;
  // Two sites on one nginx each have their own.
  const name = `site_${`${host}${path}`.replace(/[^a-z0-9]+/gi, '_').replace(/_$/, '')}`;
  const plain = [...types].map(([type, ends]) => [bare(type), ends] as const);
  const texts = [...types.keys()].concat(odd.map(({ type }) => type)).filter((type) => type !== bare(type));
  return `${heading(site, 'nginx', [
    'Zet dit in /etc/nginx/conf.d/, controleer met «nginx -t» en laad met «systemctl reload nginx».',
    'Heeft deze host al een server-blok? Laat dan de blokken met server weg, en neem de location daarin over.',
  ])}
${map(name, 'beleid', POLICIES, path)}
${map(name, 'bewaren', CACHING, path)}
map $uri $${name}_verhuisd {
    default "";
${moves.map(({ address, to }) => `    ${quoted(`~${patternOf(address)}`)} ${quoted(withQuestion(to))};\n`).join('')}}

${serversOf(site, wishes)}
    root ${quoted(wishes.folder)};
    server_tokens off;
    absolute_redirect off;

    location ${path} {
        if ($${name}_verhuisd) {
            return 301 $${name}_verhuisd;
        }
        index index.html;
        error_page 403 404 =404 ${path}${NOT_FOUND.slice(1)};

${Object.entries(HEADERS)
  .map(([header, value]) => `        add_header ${header} ${quoted(value)} always;\n`)
  .join('')}        add_header ${POLICY} $${name}_beleid always;
        add_header ${CACHE} $${name}_bewaren always;

        charset utf-8;
        charset_types ${unique(texts.map(bare).filter((type) => type !== 'text/html')).join(' ')};
        default_type application/octet-stream;
        types {
${[...Map.groupBy(plain, ([type]) => type)].map(([type, rows]) => `            ${type} ${rows.flatMap(([, ends]) => ends).join(' ')};\n`).join('')}        }
${odd.map(({ at, type }) => `        location = ${path}${at.slice(1)} {\n            types {}\n            default_type ${bare(type)};\n        }\n`).join('')}
        # Bestanden die met SAMENGEPERST=ja klaarliggen; wat er niet ligt, perst nginx zelf.
        gzip_static on;
${wishes.brotli ? '        brotli_static on;\n' : '        # Met de module ngx_brotli ook: brotli_static on;\n'}        gzip on;
        gzip_vary on;
        gzip_proxied any;
        gzip_min_length 1000;
        gzip_types ${unique(texts.map(bare).filter((type) => type !== 'text/html')).join(' ')} image/svg+xml;
    }
${path === '/' ? '' : `    location = ${path.slice(0, -1)} {\n        return 301 ${path};\n    }\n`}}
`;
}

function serversOf({ host }: HostedSite, { port, certificate }: HostingWishes): string {
  if (port !== undefined)
    return `# Achter een proxy die HTTPS doet.
server {
    listen ${port};
    server_name ${host};
`;
  return `server {
    listen 80;
    listen [::]:80;
    server_name ${host};
    server_tokens off;
    return 301 https://${host}$request_uri;
}
server {
    listen 443 ssl http2;
    listen [::]:443 ssl http2;
    server_name ${host};
    ssl_certificate ${quoted(`${certificate}/fullchain.pem`)};
    ssl_certificate_key ${quoted(`${certificate}/privkey.pem`)};
${TLS}`;
}

/** A variable that has for every address the value of the last rule that fits: nginx takes the first, so they turn. */
const map = (name: string, of: string, rules: readonly HostingRule[], path: string): string =>
  `map $uri $${name}_${of} {
${rules
  .toReversed()
  .map(({ at, value }) => {
    const which = at === '*' ? 'default' : quoted(`~${patternOf(at, path)}`);
    return `    ${which} ${quoted(value)};\n`;
  })
  .join('')}}
`;

/** The question goes along, before an anchor. */
const withQuestion = (to: string): string => to.replace(/(?=#|$)/, '$is_args$args');

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
const bare = (type: string): string => type.replace(/;.*/, '');
const unique = (list: readonly string[]): string[] => [...new Set(list)].sort();
