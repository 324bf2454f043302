import type { ElkeEntry } from '../../../model/entry.ts';
import type { Handboek } from '../../../model/handboek.ts';
import { sjabloonPagina } from '../../../model/pagina/sjabloon.ts';
import { schrijverVoor } from './schrijver.ts';
import { stukVan } from './stuk.ts';
import type { Stuk } from './types.ts';

/**
 * The document of a template by itself: what a municipality fills in and sends, without the page around it.
 * Sources and footnotes come along only where the document itself refers to them.
 */
export function sjabloonDocument(handboek: Handboek, entry: Extract<ElkeEntry, { soort: 'sjabloon' }>): Stuk {
  const page = sjabloonPagina(handboek, entry);
  const { blok } = schrijverVoor(page, entry.data.velden);
  const blokken = blok(page.body);
  const stuk = stukVan(handboek, entry);
  const genoemd = JSON.stringify(blokken);
  const { label: _label, ...rest } = stuk;
  return {
    ...rest,
    feiten: [],
    samenvatting: [],
    blokken,
    bronnen: stuk.bronnen.filter(({ id }) => genoemd.includes(JSON.stringify({ id }).slice(1, -1))),
    naloop: [],
  };
}
