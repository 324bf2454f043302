import type { Rijk } from '../../document/tree.ts';
import { schrijf, type Geschreven, type Html } from '../../document/written.ts';
import type { Verwijzer } from '../../model/verwijzer.ts';
import { alle, bronnoot, writeVoetnoten, type HtmlContext } from './handlers.ts';

/** One rich text as HTML. A one-paragraph text has no `<p>` of its own. */
export function htmlVan(tekst: Rijk, context: HtmlContext): Html {
  const html =
    alle(tekst.children, context) + (tekst.rijk === 'blok' ? writeVoetnoten(tekst.voetnoten, context) : '');
  return html as Html;
}

/** A page with every rich text written as HTML, and a way to write the numbers of sources. */
export type HtmlPagina<T> = Geschreven<T, Html> & { bronnoot: (ids: string) => Html };

/** Writes all texts of a page. What components get has no trees in it any more. */
export function htmlPagina<T extends { verwijzer: Verwijzer }>(pagina: T): HtmlPagina<T> {
  const context: HtmlContext = { verwijzer: pagina.verwijzer, tabellen: 0, genoemd: new Map() };
  return {
    ...schrijf(pagina, (tekst) => htmlVan(tekst, context)),
    bronnoot: (ids) => bronnoot(ids, context) as Html,
  };
}
