import { tabelvorm } from '../shared/kantoor/kolommen.ts';
import { celstijl } from '../shared/kantoor/stijl.ts';
import type { BlockOf, Cell, PlainBlock } from '../../page/plain.ts';
import { cm, element } from './element.ts';
import type { Gang, Plek } from './gang.ts';

type Schrijf = (blokken: readonly PlainBlock[], plek: Plek) => string;

/** A table: its header rows are said again on every page, and a row stays on one page. */
export function tabel(node: BlockOf<'table'>, plek: Plek, schrijf: Schrijf): string {
  const { gang } = plek;
  const { kolommen, maat } = tabelvorm(node, plek.breedte);
  const rij = (cellen: readonly Cell[], kop: boolean) => {
    let kolom = 0;
    const delen = cellen.map((cel, i) => {
      const span = cel.span ?? 1;
      const ruimte = kolommen.slice(kolom, kolom + span).reduce((a, b) => a + b, 0);
      kolom += span;
      const stijl = celstijl(kop ? 'Tabelkop' : node.rowHeads && i === 0 ? 'Tabelrijkop' : 'Tabel', maat);
      const { uitlijning: _, ...rest } = plek;
      const binnen: Plek = { ...rest, stijl, breedte: ruimte - 200 };
      const inhoud =
        cel.blocks.length > 0
          ? schrijf(cel.blocks, { ...binnen, ...(cel.align && { uitlijning: cel.align }) })
          : element('text:p', { 'text:style-name': stijl });
      return (
        element(
          'table:table-cell',
          {
            'table:style-name': kop ? 'Kopcel' : 'Cel',
            'office:value-type': 'string',
            'table:number-columns-spanned': span > 1 ? span : undefined,
          },
          inhoud,
        ) + element('table:covered-table-cell').repeat(span - 1)
      );
    });
    return element('table:table-row', { 'table:style-name': 'Rij' }, delen.join(''));
  };
  return element(
    'table:table',
    { 'table:name': naamVan(node.name, gang), 'table:style-name': tafelstijl(gang, plek.breedte) },
    kolommen
      .map((breedte) => element('table:table-column', { 'table:style-name': kolomstijl(gang, breedte) }))
      .join('') +
      (node.head.length > 0 ? element('table:table-header-rows', {}, rij(node.head, true)) : '') +
      node.rows.map((cellen) => rij(cellen, false)).join(''),
  );
}

/** A card to cut out: a dashed edge, on one page. */
export function kaart(inhoud: string, plek: Plek, titel: string): string {
  const { gang, breedte } = plek;
  return element(
    'table:table',
    { 'table:name': naamVan(titel, gang), 'table:style-name': tafelstijl(gang, breedte) },
    element('table:table-column', { 'table:style-name': kolomstijl(gang, breedte) }) +
      element(
        'table:table-row',
        { 'table:style-name': 'Rij' },
        element(
          'table:table-cell',
          { 'table:style-name': 'Kaartcel', 'office:value-type': 'string' },
          inhoud,
        ),
      ),
  );
}

/** Programs want every table to have a name of its own; the navigator shows it. */
const naamVan = (naam: string, gang: Gang) => `${naam || 'Tabel'} ${gang.volgend()}`.replace(/[.!]/g, '');

function kolomstijl({ eigen }: Gang, breedte: number): string {
  const naam = `Kolom-${breedte}`;
  eigen.set(
    naam,
    element(
      'style:style',
      { 'style:name': naam, 'style:family': 'table-column' },
      element('style:table-column-properties', { 'style:column-width': cm(breedte) }),
    ),
  );
  return naam;
}

function tafelstijl({ eigen }: Gang, breedte: number): string {
  const naam = `Tafel-${breedte}`;
  eigen.set(
    naam,
    element(
      'style:style',
      { 'style:name': naam, 'style:family': 'table' },
      element('style:table-properties', {
        'style:width': cm(breedte),
        'table:align': 'left',
        'fo:margin-top': '4pt',
        'fo:margin-bottom': '6pt',
      }),
    ),
  );
  return naam;
}
