import type { Handboek } from '../../model/handboek.ts';
import { heel } from '../../model/metadata/pagina.ts';
import { bijgewerktVan } from '../../model/nieuws.ts';
import { xml } from '../shared/xml.ts';

const RUIMTE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const KOP = '<?xml version="1.0" encoding="utf-8"?>';

/** The address that robots.txt names. */
export const SITEMAP_ADRES = '/sitemap-index.xml';

/** Every page once, with the day on which it last changed (https://www.sitemaps.org/protocol.html). */
export function sitemap(handboek: Handboek): string {
  const regels = [...bijgewerktVan(handboek)].map(([adres, dag]) => plek('url', heel(handboek, adres), dag));
  return [KOP, `<urlset ${RUIMTE}>`, ...regels.sort(), '</urlset>\n'].join('\n');
}

/** The list of sitemaps: one holds 50,000 addresses, so one will do. */
export function sitemapIndex(handboek: Handboek): string {
  const dag = [...bijgewerktVan(handboek).values()].sort().at(-1)!;
  const deel = plek('sitemap', heel(handboek, '/sitemap-0.xml'), dag);
  return [KOP, `<sitemapindex ${RUIMTE}>`, deel, '</sitemapindex>\n'].join('\n');
}

const plek = (naam: string, adres: string, dag: string): string =>
  `<${naam}><loc>${xml(adres)}</loc><lastmod>${dag}</lastmod></${naam}>`;

/** Everything may be read, and this is where it stands. */
export const robots = (handboek: Handboek): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${heel(handboek, SITEMAP_ADRES)}\n`;
