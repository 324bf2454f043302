import { apacheConfiguration } from './apache.ts';
import { caddyConfiguration } from './caddy.ts';
import { headersFile, redirectsFile } from './files.ts';
import { nginxConfiguration } from './nginx.ts';
import type { HostedSite, HostingWishes } from './site.ts';

/** Every kind of host that we write a configuration for, by the word that asks for it. */
export const configurations = {
  nginx: nginxConfiguration,
  caddy: caddyConfiguration,
  apache: apacheConfiguration,
  headers: headersFile,
  redirects: redirectsFile,
} satisfies Record<string, (site: HostedSite, wishes: HostingWishes) => string>;

export const HOSTING_HELP = `npm run --silent hosting -- <soort> [opties]   hoe een webserver deze site goed aanbiedt
  nginx       voor /etc/nginx/conf.d/
  caddy       een Caddyfile
  apache      een .htaccess
  headers     een _headers, voor Netlify, Cloudflare Pages en wat op hen lijkt
  redirects   de _redirects die daarbij hoort
Opties (nginx en caddy):
  --map=<map>           waar de site op de server staat, vooraan zonder het pad uit adres; anders /srv/www/<host>
  --poort=<poort>       zonder HTTPS op deze poort, achter een proxy die HTTPS doet
Opties (alleen nginx):
  --certificaat=<map>   waar fullchain.pem en privkey.pem staan; anders /etc/letsencrypt/live/<host>
  --brotli              deze nginx heeft de module ngx_brotli
EDITIE=<id> kiest de editie. Meer staat in docs/hosting.md.`;

/** Which hosts an option is for. */
const OPTIONS: Readonly<Record<string, readonly (keyof typeof configurations)[]>> = {
  map: ['nginx', 'caddy'],
  poort: ['nginx', 'caddy'],
  certificaat: ['nginx'],
  brotli: ['nginx'],
};

interface HostingAsked {
  name: keyof typeof configurations;
  wishes: (site: HostedSite) => HostingWishes;
}

/**
 * What somebody typed after `npm run hosting --`.
 * @throws in Dutch, for what no configuration can be made of
 */
export function hostingAsked(args: readonly string[]): HostingAsked {
  const [asked, ...others] = args.filter((word) => !word.startsWith('--'));
  if (asked === undefined) throw new Error(`Noem een soort webserver.\n${HOSTING_HELP}`);
  if (!isKnown(asked))
    throw new Error(
      `De soort «${asked}» kent dit niet. Kies uit: ${Object.keys(configurations).join(', ')}.`,
    );
  if (others.length > 0) throw new Error(`Noem één soort tegelijk; «${others.join(' ')}» is er te veel.`);
  const options = optionsIn(args, asked);
  const port = portIn(options.get('poort'));
  const [folder, certificate] = [folderIn(options, 'map'), folderIn(options, 'certificaat')];
  return {
    name: asked,
    wishes: ({ host }) => ({
      folder: folder ?? `/srv/www/${host}`,
      certificate: certificate ?? `/etc/letsencrypt/live/${host}`,
      brotli: options.has('brotli'),
      ...(port !== undefined && { port }),
    }),
  };
}

const isKnown = (name: string): name is keyof typeof configurations => Object.hasOwn(configurations, name);

function optionsIn(args: readonly string[], name: keyof typeof configurations): Map<string, string> {
  const options = new Map<string, string>();
  for (const word of args.filter((word) => word.startsWith('--'))) {
    const [, option = '', value] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    const may = Object.hasOwn(OPTIONS, option) ? OPTIONS[option] : undefined;
    if (!may?.includes(name))
      throw new Error(`De optie «${word}» is er niet${may ? ` voor ${name}` : ''}.\n${HOSTING_HELP}`);
    if ((value ?? '') === '' && option !== 'brotli')
      throw new Error(`De optie --${option} heeft een waarde nodig, zoals --${option}=${EXAMPLES[option]}.`);
    if (value !== undefined && option === 'brotli') throw new Error('De optie --brotli heeft geen waarde.');
    options.set(option, value ?? '');
  }
  return options;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  map: '/srv/www/handleiding',
  poort: '8080',
  certificaat: '/etc/letsencrypt/live/handleiding.nl',
};

function portIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port > 0 && port < 65_536) return port;
  throw new Error(`--poort=${text} is geen poort. Kies een getal van 1 tot en met 65535.`);
}

/** A folder of the host, which need not be this machine: its form is all that can be looked at. */
function folderIn(options: ReadonlyMap<string, string>, option: string): string | undefined {
  const folder = options.get(option);
  if (folder === undefined) return undefined;
  if (/^(?:\/|[A-Za-z]:[\\/])[^"`$\\\n]*$/.test(folder.replace(/^[A-Za-z]:\\/, 'C:/')))
    return folder.replace(/\/+$/, '') || '/';
  throw new Error(
    `--${option}=${folder} is geen map op de server. Noem het hele pad, zoals ${EXAMPLES[option]}.`,
  );
}
