import type { Rijk } from '../../document/tree.ts';
import { schrijf, type Geschreven, type Html } from '../../document/written.ts';
import type { Verwijzer } from '../../model/verwijzer.ts';
import { loweringOf, type Lowering } from '../../page/lower/lowering.ts';
import { blockHtml, notesHtml } from './block.ts';
import type { HtmlContext } from './context.ts';
import { inlineHtml } from './inline.ts';

/** One rich text as HTML. A one-paragraph text has no `<p>` of its own. */
export function htmlVan(tekst: Rijk, { inline, blocks, notes }: Lowering, context: HtmlContext): Html {
  const html =
    tekst.rijk === 'blok'
      ? blockHtml(blocks(tekst), context) + notesHtml(notes(tekst), context)
      : inlineHtml(inline(tekst), context);
  return html as Html;
}

/** A page that is no entry, with every rich text written as HTML, and a way to write the numbers of sources. */
export type HtmlPagina<T> = Geschreven<T, Html> & { bronnoot: (ids: string) => Html };

/** Writes all texts of a page that is no entry. What components get has no trees in it any more. */
export function htmlPagina<T extends { verwijzer: Verwijzer }>(pagina: T): HtmlPagina<T> {
  const context: HtmlContext = { address: '' };
  const lowering = loweringOf({ adres: '', verwijzer: pagina.verwijzer });
  return {
    ...schrijf(pagina, (tekst) => htmlVan(tekst, lowering, context)),
    bronnoot: (ids) => inlineHtml(lowering.sources(ids), context) as Html,
  };
}
