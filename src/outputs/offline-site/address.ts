import { pathOf, urlOn, within } from '../../page/site/address.ts';

/** What rewriting an address needs to know. */
export interface OfflinePosition {
  /** The file in which the address stands, from the root of the site: `stappenplan/index.html`. */
  file: string;
  /** Whether a file comes along. */
  exists: (file: string) => boolean;
  /** The address of the site, for what does not. */
  site: string;
}

/**
 * An address from the root of the site as it works in a folder: to the file itself, from the file in which it stands.
 * What does not come along leads to the site. Other addresses stay as they are.
 * Example, in `leerlijn/index.html`: `/a-z/#b` → `../a-z/index.html#b`.
 */
export function relative(address: string, { file, exists, site }: OfflinePosition): string {
  if (!/^\/(?!\/)/.test(address)) return address;
  const own = within(pathOf(site), address);
  // On the same host, but no part of this site.
  if (own === undefined) return new URL(address, site).href;
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(own) ?? [];
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!exists(decodeURI(target))) return urlOn(site, own);
  return '../'.repeat(file.split('/').length - 1) + target + rest;
}

/** Several images with their sizes, as in `srcset`. */
export const relativeSeries = (srcset: string, position: OfflinePosition): string =>
  srcset
    .split(',')
    .map((part) => {
      const [address = '', ...size] = part.trim().split(/\s+/);
      return [relative(address, position), ...size].join(' ');
    })
    .join(', ');
