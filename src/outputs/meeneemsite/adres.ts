/** What rewriting an address needs to know. */
export interface Plaats {
  /** The file in which the address stands, from the root of the site: `stappenplan/index.html`. */
  bestand: string;
  /** Whether a file comes along. */
  bestaat: (bestand: string) => boolean;
  /** The address of the site, for what does not. */
  site: string;
}

/**
 * An address from the root of the site as it works in a folder: to the file itself, from the file in which it stands.
 * What does not come along leads to the site. Other addresses stay as they are.
 * Example, in `leerlijn/index.html`: `/a-z/#b` → `../a-z/index.html#b`.
 */
export function relatief(adres: string, { bestand, bestaat, site }: Plaats): string {
  if (!adres.startsWith('/') || adres.startsWith('//')) return adres;
  const [, pad = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(adres)!;
  const doel = pad === '' || pad.endsWith('/') ? `${pad}index.html` : pad;
  if (!bestaat(decodeURI(doel))) return new URL(adres, site).href;
  return '../'.repeat(bestand.split('/').length - 1) + doel + rest;
}

/** Several images with their sizes, as in `srcset`. */
export const relatieveReeks = (srcset: string, plaats: Plaats): string =>
  srcset
    .split(',')
    .map((deel) => {
      const [adres = '', ...maat] = deel.trim().split(/\s+/);
      return [relatief(adres, plaats), ...maat].join(' ');
    })
    .join(', ');
