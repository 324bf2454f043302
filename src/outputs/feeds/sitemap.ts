import type { Handboek } from '../../model/handboek.ts';
import { heel } from '../../model/metadata/pagina.ts';
import { bijgewerktVan } from '../../model/nieuws.ts';
import { xml } from '../shared/xml.ts';

const RUIMTE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const KOP = '<?xml version="1.0" encoding="utf-8"?>';

/** Every page once, with the day on which it last changed (https://www.sitemaps.org/protocol.html). */
export function sitemap(handboek: Handboek): string {
  const regels = [...bijgewerktVan(handboek)].map(([adres, dag]) => plek('url', heel(handboek, adres), dag));
  return [KOP, `<urlset ${RUIMTE}>`, ...regels.sort(), '</urlset>\n'].join('\n');
}

/**
 * The list of sitemaps: one holds 50,000 addresses, so one will do.
 * @param adres where that one stands
 */
export function sitemapIndex(handboek: Handboek, adres: string): string {
  const dag = [...bijgewerktVan(handboek).values()].sort().at(-1) ?? handboek.editie.datum;
  const deel = plek('sitemap', heel(handboek, adres), dag);
  return [KOP, `<sitemapindex ${RUIMTE}>`, deel, '</sitemapindex>\n'].join('\n');
}

const plek = (naam: string, adres: string, dag: string): string =>
  `<${naam}><loc>${xml(adres)}</loc><lastmod>${dag}</lastmod></${naam}>`;

/**
 * Everything may be read, and this is where it stands.
 * @param adres where the list of sitemaps stands
 */
export const robots = (handboek: Handboek, adres: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${heel(handboek, adres)}\n`;
