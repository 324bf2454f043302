import { isWritingRow } from '../../page/writing-space.ts';
import { wordsOf } from '../../page/words.ts';
import type { BlockOf, Cell, PlainBlock } from '../../page/plain.ts';
import { xml } from '../shared/xml.ts';

/** A table with more columns does not fit on a phone: there its rows become lists of names with what they hold. */
const SMAL = 2;

/** A table with names above its columns and, where a row has one, before the row. */
export function schrijfTabel(
  { name: naam, head: kop, rows: rijen, rowHeads: rijkop }: BlockOf<'table'>,
  inhoud: (rij: readonly PlainBlock[]) => string,
): string {
  const breed = kop.length > SMAL;
  const cel = (van: Cell, naamVan?: 'col' | 'row', kolom?: string) => {
    const tekst = inhoud(van.blocks);
    const onder = breed && kolom && tekst && !van.span ? ` data-kolom="${xml(kolom)}"` : '';
    // A header without words names nothing.
    const tag = naamVan && tekst ? 'th' : 'td';
    return `<${tag}${tag === 'th' ? ` scope="${naamVan}"` : ''}${eigenschappen(van)}${onder}>${tekst}</${tag}>`;
  };
  const bijschrift = naam ? `<caption>${xml(naam)}</caption>` : '';
  const hoofd = kop.map((van) => cel(van, 'col')).join('');
  const namen = kop.map(({ blocks: blokken }) =>
    blokken
      .map((blok) => (blok.type === 'paragraph' ? wordsOf(blok.children) : ''))
      .join(' ')
      .trim(),
  );
  const lijf = rijen
    .map((rij) => {
      const cellen = rij.map((van, i) =>
        cel(van, rijkop && i === 0 ? 'row' : undefined, i === 0 ? undefined : namen[i]),
      );
      return `<tr${isWritingRow(rij) ? ' class="schrijfrij"' : ''}>${cellen.join('')}</tr>`;
    })
    .join('\n');
  return `<table${breed ? ' class="breed"' : ''}>${bijschrift}<thead><tr>${hoofd}</tr></thead><tbody>${lijf}</tbody></table>`;
}

const eigenschappen = ({ align: uitlijning, span: breedte = 1 }: Cell): string =>
  `${breedte > 1 ? ` colspan="${breedte}"` : ''}${uitlijning ? ` class="${uitlijning}"` : ''}`;
