import type { BlokVan, Cel, StukBlok } from '../shared/stuk/index.ts';
import { xml } from '../shared/xml.ts';

/** A table with names above its columns and, where a row has one, before the row. */
export function schrijfTabel(
  { naam, kop, rijen, rijkop }: BlokVan<'tabel'>,
  inhoud: (rij: readonly StukBlok[]) => string,
): string {
  const cel = (van: Cel, naamVan?: 'col' | 'row') => {
    const tekst = inhoud(van.blokken);
    // A header without words names nothing.
    const tag = naamVan && tekst ? 'th' : 'td';
    return `<${tag}${tag === 'th' ? ` scope="${naamVan}"` : ''}${eigenschappen(van)}>${tekst}</${tag}>`;
  };
  const bijschrift = naam ? `<caption>${xml(naam)}</caption>` : '';
  const hoofd = kop.map((van) => cel(van, 'col')).join('');
  const lijf = rijen
    .map((rij) => `<tr>${rij.map((van, i) => cel(van, rijkop && i === 0 ? 'row' : undefined)).join('')}</tr>`)
    .join('\n');
  return `<table>${bijschrift}<thead><tr>${hoofd}</tr></thead><tbody>${lijf}</tbody></table>`;
}

const eigenschappen = ({ uitlijning, breedte = 1 }: Cel): string =>
  `${breedte > 1 ? ` colspan="${breedte}"` : ''}${uitlijning ? ` class="${uitlijning}"` : ''}`;
