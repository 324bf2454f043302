import { isSchrijfrij, woordenVan, type BlokVan, type Cel, type StukBlok } from '../shared/stuk/index.ts';
import { xml } from '../shared/xml.ts';

/** A table with more columns does not fit on a phone: there its rows become lists of names with what they hold. */
const SMAL = 2;

/** A table with names above its columns and, where a row has one, before the row. */
export function schrijfTabel(
  { naam, kop, rijen, rijkop }: BlokVan<'tabel'>,
  inhoud: (rij: readonly StukBlok[]) => string,
): string {
  const breed = kop.length > SMAL;
  const cel = (van: Cel, naamVan?: 'col' | 'row', kolom?: string) => {
    const tekst = inhoud(van.blokken);
    const onder = breed && kolom && tekst && !van.breedte ? ` data-kolom="${xml(kolom)}"` : '';
    // A header without words names nothing.
    const tag = naamVan && tekst ? 'th' : 'td';
    return `<${tag}${tag === 'th' ? ` scope="${naamVan}"` : ''}${eigenschappen(van)}${onder}>${tekst}</${tag}>`;
  };
  const bijschrift = naam ? `<caption>${xml(naam)}</caption>` : '';
  const hoofd = kop.map((van) => cel(van, 'col')).join('');
  const namen = kop.map(({ blokken }) =>
    blokken
      .map((blok) => (blok.type === 'alinea' ? woordenVan(blok.children) : ''))
      .join(' ')
      .trim(),
  );
  const lijf = rijen
    .map((rij) => {
      const cellen = rij.map((van, i) =>
        cel(van, rijkop && i === 0 ? 'row' : undefined, i === 0 ? undefined : namen[i]),
      );
      return `<tr${isSchrijfrij(rij) ? ' class="schrijfrij"' : ''}>${cellen.join('')}</tr>`;
    })
    .join('\n');
  return `<table${breed ? ' class="breed"' : ''}>${bijschrift}<thead><tr>${hoofd}</tr></thead><tbody>${lijf}</tbody></table>`;
}

const eigenschappen = ({ uitlijning, breedte = 1 }: Cel): string =>
  `${breedte > 1 ? ` colspan="${breedte}"` : ''}${uitlijning ? ` class="${uitlijning}"` : ''}`;
