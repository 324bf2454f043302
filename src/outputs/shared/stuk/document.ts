import type { ElkeEntry } from '../../../model/entry.ts';
import type { Handboek } from '../../../model/handboek.ts';
import { sjabloonPagina } from '../../../model/pagina/sjabloon.ts';
import { schrijverVoor } from './schrijver.ts';
import { stukVan, voorbehoud } from './stuk.ts';
import type { Stuk, StukBlok } from './types.ts';
import { begrotingBlokken } from './velden/sjabloon.ts';

type SjabloonEntry = Extract<ElkeEntry, { soort: 'sjabloon' }>;

/**
 * The document of a template by itself: what a municipality fills in and sends, without the page around it.
 * What the page warns of comes first, as who opens the file may never have seen that page; the example of a
 * budget comes last, because the text speaks of it.
 */
export function sjabloonDocument(handboek: Handboek, entry: SjabloonEntry): Stuk {
  const page = sjabloonPagina(handboek, entry);
  const schrijver = schrijverVoor(page, entry.data.velden);
  return documentMet(handboek, entry, [
    ...voorbehoud(page, schrijver),
    ...schrijver.blok(page.body),
    ...begrotingBlokken(page, schrijver),
  ]);
}

/** The text of a template alone, for a paper that goes on to others and has its own figures. */
export function sjabloonTekst(handboek: Handboek, entry: SjabloonEntry): Stuk {
  const page = sjabloonPagina(handboek, entry);
  return documentMet(handboek, entry, schrijverVoor(page, entry.data.velden).blok(page.body));
}

/** Sources and footnotes come along only where the document itself refers to them. */
function documentMet(handboek: Handboek, entry: SjabloonEntry, blokken: StukBlok[]): Stuk {
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
