import { REVIEW_ADDRESS } from '../../handbook/address.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { fullAddress } from '../../page/metadata/page.ts';
import { updatedOf } from '../../page/site/news.ts';
import { xml } from '../files/xml.ts';

const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const HEADING = '<?xml version="1.0" encoding="utf-8"?>';

/** Every page once, with the day on which it last changed (https://www.sitemaps.org/protocol.html). */
export function sitemap(handbook: Handbook): string {
  // The list for editors is no page for readers.
  const lines = [...updatedOf(handbook)]
    .filter(([address]) => address !== REVIEW_ADDRESS)
    .map(([address, day]) => place('url', fullAddress(handbook, address), day));
  return [HEADING, `<urlset ${SPACE}>`, ...lines.sort(), '</urlset>\n'].join('\n');
}

/**
 * The list of sitemaps: one holds 50,000 addresses, so one will do.
 * @param adres where that one stands
 */
export function sitemapIndex(handbook: Handbook, address: string): string {
  const day = [...updatedOf(handbook).values()].sort().at(-1) ?? handbook.editie.datum;
  const part = place('sitemap', fullAddress(handbook, address), day);
  return [HEADING, `<sitemapindex ${SPACE}>`, part, '</sitemapindex>\n'].join('\n');
}

const place = (name: string, address: string, day: string): string =>
  `<${name}><loc>${xml(address)}</loc><lastmod>${day}</lastmod></${name}>`;

/**
 * Everything may be read, and this is where it stands.
 * @param adres where the list of sitemaps stands
 */
export const robots = (handbook: Handbook, address: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${fullAddress(handbook, address)}\n`;
