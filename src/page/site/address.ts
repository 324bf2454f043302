/**
 * The one place that makes addresses of the site. Everywhere else an address is told from the root of the handbook
 * (`/stappenplan/verkennen/`), whatever the path at which the site stands: `adres` of the handbook or its edition says
 * that. Who writes an address down for a reader asks here: `urlOn` for what leaves the site, `here` on the site itself.
 */

/** The path at which a site stands, with a slash at both ends. Example: `https://x.nl/zorg` → `/zorg/`; mostly `/`. */
export const pathOf = (site: string): string => new URL(site).pathname.replace(/\/*$/, '/');

/** Where a site stands, as an id tells it: its host, and its path when it has one. Example: `x.nl/zorg`. */
export const bareAddressOf = (site: string): string => new URL(site).hostname + pathOf(site).slice(0, -1);

/** A whole address. Example: `/vragen/` on `https://x.nl/zorg/` → `https://x.nl/zorg/vragen/`. */
export const urlOn = (site: string, address: string): string =>
  new URL(pathOf(site) + address.replace(/^\//, ''), site).href;

/** An address below a path. What is no address of the handbook, as `#anker` or `https://…`, stays as it is. */
export const below = (path: string, address: string): string =>
  /^\/(?!\/)/.test(address) ? path + address.slice(1) : address;

/** The way back: an address from the root of the handbook; `undefined` for what does not stand below the path. */
export const within = (path: string, address: string): string | undefined =>
  address.startsWith(path) ? `/${address.slice(path.length)}` : undefined;

/** The path of the site being built, or shown by `npm run dev`. Nobody else writes pages: elsewhere it is the root. */
const PATH = typeof SITE_PATH === 'undefined' ? '/' : SITE_PATH;

/** An address as a page of this site, or its script, writes it down. Example: `/vragen/` → `/zorg/vragen/`. */
export const here = (address: string): string => below(PATH, address);

/** The same for what keeps something in the browser: two handbooks on one host each keep their own. */
export const keyHere = (key: string): string => (PATH === '/' ? key : `${key}@${PATH}`);
