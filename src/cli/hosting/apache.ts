import { TEXT_TYPES } from '../../outputs/files/media-types.ts';
import { CACHE, CACHING, HEADERS, NOT_FOUND, patternOf, POLICIES, POLICY, type HostingRule } from './list.ts';
import { heading, type HostedSite } from './site.ts';

/** The site in Apache 2.4, as an `.htaccess`: many hosts give no more. A module that is missing is an error, no silence. */
export function apacheConfiguration(site: HostedSite): string {
  const { path, moves, types, odd } = site;
  const forced = [...types].filter(([type]) => TEXT_TYPES.test(type));
  return `${heading(site, 'apache', [
    'Zet dit als .htaccess in de map van de site, naast index.html (of in het <Directory>-blok van die map).',
    'Nodig: mod_headers, mod_mime, mod_dir, mod_alias, mod_rewrite, en AllowOverride All. HTTPS regelt de host.',
  ])}
Options -Indexes -MultiViews
DirectoryIndex index.html
ErrorDocument 403 ${path}${NOT_FOUND.slice(1)}
ErrorDocument 404 ${path}${NOT_FOUND.slice(1)}
FileETag MTime Size
${moves.map(({ address, to }) => `RedirectMatch 301 ${quoted(patternOf(address))} ${quoted(to)}\n`).join('')}
${Object.entries(HEADERS)
  .map(([header, value]) => `Header always set ${header} ${quoted(value)}\n`)
  .join('')}${rules(POLICY, POLICIES, path)}${rules(CACHE, CACHING, path)}
${[...types].map(([type, ends]) => `AddType ${quoted(type)} ${ends.map((end) => `.${end}`).join(' ')}\n`).join('')}${odd.map(({ at, type }) => `<Files ${quoted(at.slice(at.lastIndexOf('/') + 1))}>\n    ForceType ${quoted(type)}\n</Files>\n`).join('')}
# Bestanden die met SAMENGEPERST=ja klaarliggen: de browser krijgt de kleinste die hij kan lezen.
AddEncoding br .br
AddEncoding gzip .gz
${forced.map(([type, ends]) => `<FilesMatch "\\.(?:${ends.join('|')})\\.(?:br|gz)$">\n    ForceType ${quoted(type)}\n    Header append Vary Accept-Encoding\n</FilesMatch>\n`).join('')}RewriteEngine On
${[
  ['br', 'br'],
  ['gzip', 'gz'],
]
  .map(
    ([encoding, end]) =>
      `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b\nRewriteCond %{REQUEST_FILENAME}.${end} -f\nRewriteRule ^(.+\\.[a-z]+)$ $1.${end} [E=no-gzip:1,L]\n`,
  )
  .join('')}`;
}

const rules = (header: string, list: readonly HostingRule[], path: string): string =>
  list
    .map(({ at, value }) => {
      const where = at === '*' ? '' : ` "expr=%{REQUEST_URI} =~ m#${patternOf(at, path)}#"`;
      return `Header always set ${header} ${quoted(value)}${where}\n`;
    })
    .join('');

const quoted = (text: string): string => `"${text.replace(/["]/g, '\\$&')}"`;
